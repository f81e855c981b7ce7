namespace ImrRules.Cases;

/// <summary>What a determination says of the person who reviews: never a name (Labor Code 4610.6(f)).</summary>
/// <param name="LicensedIn">States of licensure.</param>
/// <param name="Specialties">Certifications and specialties.</param>
public sealed record ReviewerCredentials(IReadOnlyList<string> LicensedIn, IReadOnlyList<string> Specialties)
{
    /// <summary>True where a license is restricted or was disciplined; null where not known.</summary>
    public bool? Restricted { get; init; }

    /// <summary>True where the reviewer has an affiliation with a party, a provider or the treatment; null where not known.</summary>
    public bool? Conflict { get; init; }

    /// <summary>True where the reviewer knows the condition and the treatment from practice; null where not known.</summary>
    public bool? KnowsTreatment { get; init; }

    /// <summary>How many reviewers decide; null where the case names no number, and one is meant.</summary>
    public int? Reviewers { get; init; }

    /// <summary>True where the Administrative Director approved more than one reviewer in writing; null where not known.</summary>
    public bool? SeveralApproved { get; init; }

    /// <summary>Hours of active practice a week; null where not known.</summary>
    public int? HoursAWeek { get; init; }

    /// <summary>Years of active practice; null where not known.</summary>
    public int? YearsInPractice { get; init; }
}
