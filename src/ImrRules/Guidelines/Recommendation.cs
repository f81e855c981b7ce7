using ImrRules.Diagnostics;

namespace ImrRules.Guidelines;

/// <summary>What one source says of one treatment for one group of patients.</summary>
internal sealed class Recommendation
{
    public required GuidelineSource Source { get; init; }

    public required string Id { get; init; }

    /// <summary>The source's id, a slash, and its own.</summary>
    public string FullName => field ??= $"{Source.Id}/{Id}";

    public required string Treatment { get; init; }

    public required Scope Scope { get; init; }

    public required Verdict Says { get; init; }

    /// <summary>Full names of recommendations whose contents hold as well.</summary>
    public IReadOnlyList<string> SeeNames { get; init; } = [];

    /// <summary>The recommendations of <see cref="SeeNames"/>, filled when the library is whole.</summary>
    public IReadOnlyList<Recommendation> See { get; internal set; } = [];

    public Evidence Evidence { get; init; }

    public required string Topic { get; init; }

    public string? Pages { get; init; }

    public string? Section { get; init; }

    public string? Quote { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    public IReadOnlyList<Criterion> Should { get; init; } = [];

    public IReadOnlyList<CourseStep> Course { get; init; } = [];

    public IReadOnlyList<Limit> Limits { get; init; } = [];

    public AmountTable? Table { get; init; }

    public string? IfRefused { get; init; }

    /// <summary>Its own days in force, in a source without bounds; null where the source's hold.</summary>
    public (DateOnly From, DateOnly To)? InForce { get; init; }

    /// <summary>The id of the earlier text of the same source that it replaces.</summary>
    public string? Replaces { get; init; }

    public string? Note { get; init; }

    public Verified Verified { get; init; }

    public Review? Review { get; init; }

    /// <summary>The fingerprint of its meaning: 32 hexadecimal digits.</summary>
    public string Fingerprint { get; internal set; } = "";

    public IReadOnlyList<Example> Examples { get; init; } = [];

    public required Place Place { get; init; }

    public ReviewState ReviewState => Review is null ? ReviewState.NotReviewed
        : Review.Fingerprint == Fingerprint ? ReviewState.Reviewed : ReviewState.ChangedSinceReview;

    /// <summary>The days in force, in words: its own, else its source's; null where there are no bounds.</summary>
    public string? DaysInForce => InForce is { } own ? EditionBound.Words(new(ByService: false, own.From), new(ByService: false, own.To)) : Source.DaysInForce;

    public bool InForceOn(KeyDates dates) =>
        Source.InForceOn(dates) && (InForce is not { } own || dates.Request >= own.From && dates.Request <= own.To);

    public override string ToString() => FullName;
}
