using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>An item while it is being put together from the marks of its part of the request.</summary>
internal sealed class ItemDraft
{
    /// <summary>The treatment; null where the words name none that is known.</summary>
    public Treatment? Head { get; set; }

    /// <summary>The place of the treatment among the marks; -1 where there is none.</summary>
    public int HeadAt { get; set; } = -1;

    /// <summary>The marks that belong to it: from the first to before the last.</summary>
    public int From { get; set; }

    public int To { get; set; }

    /// <summary>What parts it from the item before it.</summary>
    public Separation Separation { get; set; }

    /// <summary>What else belongs to one operation or service.</summary>
    public List<Treatment> Components { get; } = [];

    /// <summary>The drugs that are offered in its place.</summary>
    public List<ItemDraft> Alternatives { get; } = [];

    public bool IsDrug => Head?.Drug is not null;

    public List<BodyRegion> Regions { get; } = [];

    public bool RegionsImplied { get; set; }

    public Side? Side { get; set; }

    public List<string> Levels { get; } = [];

    public Bounds? Visits { get; set; }

    public bool VisitsDerived { get; set; }

    public Bounds? FrequencyPerWeek { get; set; }

    public Bounds? Weeks { get; set; }

    public StatedDuration? Duration { get; set; }

    public List<StatedAmount> Amounts { get; } = [];

    /// <summary>The drug as written, in lower case.</summary>
    public string? Drug { get; set; }

    public List<string> Ingredients { get; } = [];

    public List<CompoundIngredient> Compound { get; } = [];

    /// <summary>Ingredients of a compound that no entry of the vocabulary names.</summary>
    public List<CompoundIngredient> UnknownIngredients { get; } = [];

    public string? Strength { get; set; }

    public string? Form { get; set; }

    public Bounds? Quantity { get; set; }

    public string? QuantityUnit { get; set; }

    public Bounds? PerDay { get; set; }

    /// <summary>How many pieces are taken at a time.</summary>
    public Bounds? AtATime { get; set; }

    public int? DaysSupply { get; set; }

    public int? Refills { get; set; }

    public string? Contrast { get; set; }

    public string? Acquisition { get; set; }

    public bool Retrospective { get; set; }

    public DateOnly? DateOfService { get; set; }

    public bool HintsAtEarlierTreatment { get; set; }

    public bool AfterSurgery { get; set; }

    public bool ServesSurgery { get; set; }

    public List<AnsweredByRequest> Answered { get; } = [];

    public List<string> Codes { get; } = [];

    public TreatmentRequest ToRequest(RequestLine line) => new()
    {
        Treatment = Head?.VariantOf ?? Head?.Name,
        Variant = Head?.VariantOf is null ? null : Head.Name,
        TreatmentSpan = HeadAt < 0 ? null : line.SpanOf(line.Marks[HeadAt]),
        Components = Components.Count == 0 ? [] : [.. Components.Select(component => component.Name)],
        Alternatives = Alternatives.Count == 0 ? [] : [.. Alternatives.Select(alternative => alternative.ToRequest(line))],
        Regions = Regions.Count == 0 ? [] : [.. Regions.Select(region => region.Name)],
        RegionsImplied = RegionsImplied,
        Side = Side,
        Levels = Levels.ToArray(),
        Visits = Visits?.ToAmount(VisitsDerived),
        FrequencyPerWeek = FrequencyPerWeek?.ToAmount(),
        Weeks = Weeks?.ToAmount(),
        Duration = Duration,
        Amounts = Amounts.ToArray(),
        Drug = Drug,
        Ingredients = Ingredients.ToArray(),
        Compound = Compound.ToArray(),
        Strength = Strength,
        Form = Form,
        Quantity = Quantity?.ToAmount(),
        QuantityUnit = QuantityUnit,
        PerDay = PerDay?.ToAmount(),
        AtATime = AtATime?.ToAmount(),
        DaysSupply = DaysSupply,
        Refills = Refills,
        Contrast = Contrast,
        Acquisition = Acquisition,
        Retrospective = Retrospective,
        DateOfService = DateOfService,
        HintsAtEarlierTreatment = HintsAtEarlierTreatment,
        AfterSurgery = AfterSurgery,
        ServesSurgery = ServesSurgery,
        Answered = Answered.Count == 0 ? [] : Answered.ToArray(),
        Codes = Codes.ToArray(),
    };
}
