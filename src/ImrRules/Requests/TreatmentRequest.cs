namespace ImrRules.Requests;

/// <summary>
/// One treatment that a request asks for, with what it says of it. Null and empty mean that the request does not say it: nothing is filled in.
/// A host that holds coded data may build it directly.
/// </summary>
public sealed record TreatmentRequest
{
    /// <summary>The treatment's name in the vocabulary; null where the words name none that is known. Such an item is never evaluated.</summary>
    public string? Treatment { get; init; }

    /// <summary>The narrower treatment of the vocabulary that the words name, where it is a variant (an approach, a model) of <see cref="Treatment"/>; null otherwise. Guidelines on it hold.</summary>
    public string? Variant { get; init; }

    /// <summary>The words of the request by which the treatment was recognized; null where the request was built by a host.</summary>
    public TextSpan? TreatmentSpan { get; init; }

    /// <summary>The components of one operation, by their names in the vocabulary, the lead component (<see cref="Treatment"/>) not among them.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>The body regions, by their names in the vocabulary.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>True where the regions are not written but follow from a spinal level or from the structure that the treatment names.</summary>
    public bool RegionsImplied { get; init; }

    /// <summary>The drugs that the request offers in its place ("this or that"), each with what is said of it. Each is judged; their doses are not added up.</summary>
    public IReadOnlyList<TreatmentRequest> Alternatives { get; init; } = [];

    /// <summary>The side; null where none is written.</summary>
    public Side? Side { get; init; }

    /// <summary>Spinal levels, a disc or joint as "L4-L5", a vertebra or nerve as "L4"; a span is spelled out.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Visits in all.</summary>
    public AmountRange? Visits { get; init; }

    /// <summary>Visits a week.</summary>
    public AmountRange? FrequencyPerWeek { get; init; }

    /// <summary>How many weeks it is to go on.</summary>
    public AmountRange? Weeks { get; init; }

    /// <summary>How long it is to go on, where the text says it in days, months or years; null otherwise.</summary>
    public StatedDuration? Duration { get; init; }

    /// <summary>Other amounts that the request states: injections, levels by number.</summary>
    public IReadOnlyList<StatedAmount> Amounts { get; init; } = [];

    /// <summary>The drug as written, in lower case; null for what is no drug.</summary>
    public string? Drug { get; init; }

    /// <summary>The drug's active ingredients.</summary>
    public IReadOnlyList<string> Ingredients { get; init; } = [];

    /// <summary>The ingredients of a compounded drug; empty for all else.</summary>
    public IReadOnlyList<CompoundIngredient> Compound { get; init; } = [];

    /// <summary>The strength with its unit, the parts of a combination by a slash.</summary>
    public string? Strength { get; init; }

    /// <summary>The form: tablet, patch, cream.</summary>
    public string? Form { get; init; }

    /// <summary>How many tablets, patches, devices or studies; of a liquid or cream, how much, in <see cref="QuantityUnit"/>.</summary>
    public AmountRange? Quantity { get; init; }

    /// <summary>The unit of a liquid, cream or box; null for pieces.</summary>
    public string? QuantityUnit { get; init; }

    /// <summary>How many times a day the drug is taken; null where not stated.</summary>
    public AmountRange? PerDay { get; init; }

    /// <summary>How many pieces of the drug are taken at a time; null where not stated, which is one.</summary>
    public AmountRange? AtATime { get; init; }

    /// <summary>For how many days the quantity is to last; null where not stated.</summary>
    public int? DaysSupply { get; init; }

    /// <summary>Refills; 0 for "no refills", null where not stated.</summary>
    public int? Refills { get; init; }

    /// <summary>"with", "without", "with and without"; null where not stated.</summary>
    public string? Contrast { get; init; }

    /// <summary>"purchase", "rental" or "trial"; null where not stated.</summary>
    public string? Acquisition { get; init; }

    /// <summary>True where the service was given before it was requested.</summary>
    public bool Retrospective { get; init; }

    /// <summary>The date of service that the request names.</summary>
    public DateOnly? DateOfService { get; init; }

    /// <summary>True where the wording hints at earlier treatment of the same kind: additional, continue, repeat.</summary>
    public bool HintsAtEarlierTreatment { get; init; }

    /// <summary>True where the wording marks it as following an operation ("post-op").</summary>
    public bool AfterSurgery { get; init; }

    /// <summary>True where the wording marks it as serving an operation ("associated surgical service", "pre-operative").</summary>
    public bool ServesSurgery { get; init; }

    /// <summary>Facts that the words answer by themselves: a purchase, image guidance. An answer of the case wins over them.</summary>
    public IReadOnlyList<AnsweredByRequest> Answered { get; init; } = [];

    /// <summary>CPT, HCPCS and NDC codes in the text.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];
}
