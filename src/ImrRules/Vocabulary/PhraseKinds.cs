namespace ImrRules.Vocabulary;

/// <summary>What phrases can do: the closed list that the reader of requests knows.</summary>
internal static class PhraseKinds
{
    /// <summary>Says nothing.</summary>
    public const string Filler = "filler";

    /// <summary>Describes how, where or why, and changes nothing that is decided: guidance, sedation, setting, approach.</summary>
    public const string Detail = "detail";

    /// <summary>Can be read in two ways; the value says which. It may stand beside another term with the same words.</summary>
    public const string InDoubt = "in doubt";

    /// <summary>A side; the value is left, right or bilateral.</summary>
    public const string Side = "side";

    /// <summary>A contrast agent; the value is with, without, or with and without.</summary>
    public const string Contrast = "contrast";

    /// <summary>How a device is got; the value is purchase, rental or trial.</summary>
    public const string Acquisition = "acquisition";

    /// <summary>Hints at earlier treatment of the same kind: additional, continue, repeat.</summary>
    public const string EarlierTreatment = "earlier treatment";

    /// <summary>Marks the item as following an operation.</summary>
    public const string AfterSurgery = "after surgery";

    /// <summary>Marks the item as serving an operation.</summary>
    public const string ServesSurgery = "serves surgery";

    /// <summary>Says that the service was given before it was requested.</summary>
    public const string Retrospective = "retrospective";

    /// <summary>Says that a date of service stands beside it.</summary>
    public const string DateOfService = "date of service";

    /// <summary>Says that another date (of an order, of a prescription) stands beside it.</summary>
    public const string OtherDate = "other date";

    /// <summary>What follows is history and not asked for.</summary>
    public const string History = "history";

    /// <summary>What follows is what the service is for, and not asked for itself.</summary>
    public const string Purpose = "purpose";

    /// <summary>What follows belongs to the treatment before it.</summary>
    public const string Including = "including";

    /// <summary>Joins two things that are both asked for.</summary>
    public const string And = "and";

    /// <summary>Joins two things of which one is asked for.</summary>
    public const string Or = "or";

    /// <summary>What follows is asked for only if needed.</summary>
    public const string Possible = "possible";

    /// <summary>The writer says that something is not stated.</summary>
    public const string NotStated = "not stated";

    /// <summary>The form of a drug; the value is its plain name.</summary>
    public const string Form = "form";

    /// <summary>How a drug is released; the value is its abbreviation.</summary>
    public const string Release = "release";

    /// <summary>How a drug is taken; the value, if any, how many times a day.</summary>
    public const string Sig = "sig";

    /// <summary>Makes the drugs beside it one compound; the value is its form.</summary>
    public const string Compound = "compound";

    /// <summary>Ends the original request of a split heading.</summary>
    public const string EndsOriginal = "ends the original request";

    /// <summary>Ends, or stands before, what was authorized in a split heading.</summary>
    public const string Authorized = "authorized";

    /// <summary>Begins the portion of a split heading that is in dispute.</summary>
    public const string BeginsDispute = "begins the portion in dispute";

    /// <summary>The values that a kind can take; null where it takes any or none.</summary>
    public static IReadOnlyList<string>? ValuesOf(string kind) => kind switch
    {
        Side => ["left", "right", "bilateral"],
        Contrast => ["with", "without", "with and without"],
        Acquisition => ["purchase", "rental", "trial"],
        _ => null,
    };

    /// <summary>The kinds that say nothing without a value.</summary>
    public static bool NeedsValue(string kind) => kind is InDoubt or Side or Contrast or Acquisition or Form or Release;

    public static readonly IReadOnlyList<string> All =
    [
        Filler, Detail, InDoubt, Side, Contrast, Acquisition, EarlierTreatment, AfterSurgery, ServesSurgery, Retrospective, DateOfService, OtherDate,
        History, Purpose, Including, And, Or, Possible, NotStated, Form, Release, Sig, Compound, EndsOriginal, Authorized, BeginsDispute,
    ];
}
