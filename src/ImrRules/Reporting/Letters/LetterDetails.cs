namespace ImrRules.Reporting.Letters;

/// <summary>What a letter says that neither the case nor the guidelines hold: the host supplies it. What is missing is listed, never made up.</summary>
public sealed record LetterDetails
{
    /// <summary>Who sends the letter: the independent medical review organization, or the claims administrator; null where not known.</summary>
    public string? Organization { get; init; }

    /// <summary>Independent medical review: the clinical case summary that the reviewer developed; null to have one put together from the case, which then is not called the reviewer's.</summary>
    public string? Summary { get; init; }

    /// <summary>The relevant portions of guidelines whose words this library may not hold, by the full name of the recommendation or the id of the source.</summary>
    public IReadOnlyDictionary<string, string> GuidelinePortions { get; init; } = new Dictionary<string, string>();

    /// <summary>What is said of tapering where a drug that is in use is refused and the guideline has no words of its own for it; null where nothing is.</summary>
    public string? TaperingNotice { get; init; }

    /// <summary>Utilization review: the telephone number at which the reviewer can be reached; null where not known.</summary>
    public string? Telephone { get; init; }

    /// <summary>Utilization review: the hours at which the reviewer can be reached; null where not known.</summary>
    public string? Hours { get; init; }

    /// <summary>Utilization review: true where the application for independent medical review, filled in, and its envelope are enclosed.</summary>
    public bool ApplicationEnclosed { get; init; }

    /// <summary>Utilization review: the words on the state's information and assistance officer; null where not given.</summary>
    public string? InformationOfficer { get; init; }

    /// <summary>Utilization review: the words on the voluntary internal appeal; null where not given.</summary>
    public string? InternalAppeal { get; init; }
}
