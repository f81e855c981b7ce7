using ImrRules.Cases;

namespace ImrRules.Evaluation.Issuing;

/// <summary>
/// With what a person stands behind a decision: who decided, with which credentials, on which day, and the records that the person attests to have reviewed. A determination becomes a decision by it alone.
/// </summary>
public sealed class ReviewerSignature
{
    /// <summary>A signature; none of it may be missing.</summary>
    /// <param name="reviewer">The name, or the number by which the review organization knows the reviewer. A letter of independent medical review never shows it (Labor Code 4610.6(f)).</param>
    /// <param name="credentials">States of licensure and specialties, and what the reviewer attests of practice and independence: only what stands there is said in a letter.</param>
    /// <param name="date">The day of the decision.</param>
    /// <param name="recordsReviewed">The records that the reviewer attests to have reviewed.</param>
    /// <exception cref="ArgumentException">The reviewer, a state, a specialty or a record is missing or blank.</exception>
    public ReviewerSignature(string reviewer, ReviewerCredentials credentials, DateOnly date, IReadOnlyList<string> recordsReviewed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(recordsReviewed);
        Reviewer = reviewer.Trim();
        Credentials = credentials with { LicensedIn = Given(credentials.LicensedIn, nameof(credentials)), Specialties = Given(credentials.Specialties, nameof(credentials)) };
        Date = date;
        RecordsReviewed = Given(recordsReviewed, nameof(recordsReviewed));
    }

    /// <summary>The name or number.</summary>
    public string Reviewer { get; }

    /// <summary>The credentials.</summary>
    public ReviewerCredentials Credentials { get; }

    /// <summary>The day of the decision.</summary>
    public DateOnly Date { get; }

    /// <summary>The records that the reviewer attests to have reviewed; never empty.</summary>
    public IReadOnlyList<string> RecordsReviewed { get; }

    /// <summary>True where the reviewer attests to know the governing laws and the hierarchy of evidence; null where nothing is said of it.</summary>
    public bool? KnowsTheLaw { get; init; }

    private static string[] Given(IReadOnlyList<string> words, string parameter) =>
        words.Count == 0 || words.Any(string.IsNullOrWhiteSpace) ? throw new ArgumentException("a state, a specialty or a record is missing or blank", parameter) : [.. words.Select(word => word.Trim())];
}
