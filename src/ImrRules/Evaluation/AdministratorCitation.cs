namespace ImrRules.Evaluation;

/// <summary>What can be said of one guideline that the claims administrator cites.</summary>
/// <param name="Words">The citation as it was written; empty where it is only known that none was made.</param>
public sealed record AdministratorCitation(string Words)
{
    /// <summary>True where the claims administrator cites no guideline.</summary>
    public bool CitesNothing { get; init; }

    /// <summary>The source's id; null where it is not in this library, or where it is open which of several is meant.</summary>
    public string? Source { get; init; }

    /// <summary>The source's full title; null where there is no source.</summary>
    public string? Title { get; init; }

    /// <summary>The chapter, section or topic that is named, in the citation's words; null where none is.</summary>
    public string? Section { get; init; }

    /// <summary>The topics of this library that stand under it; empty where none is named, or none of it is held.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The pages that are named, as "300, 308-310"; null where none are.</summary>
    public string? Pages { get; init; }

    /// <summary>Whether it speaks to the treatment, for the body region of the request.</summary>
    public CitationAnswer? SpeaksToTheTreatment { get; init; }

    /// <summary>What it says to the request, beside what utilization review decided.</summary>
    public CitedStance Says { get; init; }

    /// <summary>The same in words; empty where no source is cited.</summary>
    public string SaysWords { get; init; } = "";

    /// <summary>Whether the edition is in force on the key date.</summary>
    public CitationAnswer? InForce { get; init; }

    /// <summary>Whether a source of higher standing decides and was skipped.</summary>
    public CitationAnswer? SkipsAHigherPlace { get; init; }

    /// <summary>Whether the pages that are named are among those that this library holds of the source; null where none are named.</summary>
    public CitationAnswer? PageIsHeld { get; init; }

    /// <summary>What the citation is worth for the decision, in a sentence or two.</summary>
    public string Worth { get; init; } = "";
}
