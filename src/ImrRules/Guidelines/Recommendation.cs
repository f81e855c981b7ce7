using System.Runtime.CompilerServices;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines;

/// <summary>What one source says of one treatment for one group of patients.</summary>
internal sealed record Recommendation
{
    private static readonly Lazy<IReadOnlyList<Recommendation>> SeesNothing = new((IReadOnlyList<Recommendation>)[]);
    private static readonly Lazy<IReadOnlyList<Example>> NoExamples = new((IReadOnlyList<Example>)[]);

    public required GuidelineSource Source { get; init; }

    public required string Id { get; init; }

    /// <summary>The source's id, a slash, and its own.</summary>
    public string FullName => field ??= $"{Source.Id}/{Id}";

    public required string Treatment { get; init; }

    public required Scope Scope { get; init; }

    public required Verdict Says { get; init; }

    /// <summary>Full names of recommendations whose contents hold as well.</summary>
    public IReadOnlyList<string> SeeNames => [.. SeeWords.Select(word => word.Value)];

    /// <summary>The same, where they stand.</summary>
    public IReadOnlyList<YamlText> SeeWords { get; init; } = [];

    /// <summary>The recommendations of <see cref="SeeNames"/>, known when the library is whole.</summary>
    public IReadOnlyList<Recommendation> See
    {
        get => SeeRead.Value;
        internal set => SeeRead = new(value);
    }

    /// <summary>The same, found when they are first asked for or before.</summary>
    public Lazy<IReadOnlyList<Recommendation>> SeeRead { get; internal set; } = SeesNothing;

    public Evidence Evidence { get; init; }

    public required string Topic { get; init; }

    public string? Pages { get; init; }

    public string? Section { get; init; }

    public string? Quote { get; init; }

    /// <summary>Why a source that may only be paraphrased is quoted all the same; null where nothing says so.</summary>
    public string? QuoteAllowed { get; init; }

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
    public string? Replaces => ReplacesWord?.Value;

    /// <summary>The same, where it stands.</summary>
    public YamlText? ReplacesWord { get; init; }

    public string? Note { get; init; }

    public Verified Verified { get; init; }

    public Review? Review { get; init; }

    /// <summary>The fingerprint of its meaning: 32 hexadecimal digits.</summary>
    public string Fingerprint { get; internal set; } = "";

    public IReadOnlyList<Example> Examples => ExamplesRead.Value;

    /// <summary>The examples, read when they are first asked for or before.</summary>
    public Lazy<IReadOnlyList<Example>> ExamplesRead { get; init; } = NoExamples;

    public required Place Place { get; init; }

    /// <summary>Where the value of each of its keys stands, by key.</summary>
    public IReadOnlyDictionary<string, Place> Places { get; init; } = new Dictionary<string, Place>();

    /// <summary>Whether a clinician vouches for it, whatever the day: a case's own day says whether it is in force.</summary>
    public ReviewState ReviewState => Review is null ? ReviewState.NotReviewed
        : Review.Fingerprint == Fingerprint ? ReviewState.Reviewed : ReviewState.ChangedSinceReview;

    /// <summary>The same for what is in force on a day or later; what is over by then needs no review for new requests.</summary>
    public ReviewState ReviewStateOn(DateOnly day) => IsOverBy(day) ? ReviewState.NoLongerInForce : ReviewState;

    /// <summary>The days in force, in words: its own, else its source's; null where there are no bounds.</summary>
    public string? DaysInForce => InForce is { } own ? EditionBound.Words(new(ByService: false, own.From), new(ByService: false, own.To)) : Source.DaysInForce;

    public bool InForceOn(KeyDates dates) =>
        Source.InForceOn(dates) && (InForce is not { } own || dates.Request >= own.From && dates.Request <= own.To);

    /// <summary>True where the source makes no recommendation of its own, and leads to none: the next in order decides.</summary>
    public bool IsSilent => Says == Verdict.NoRecommendation || Says == Verdict.SeeOnly && See.All(seen => seen.IsSilent);

    /// <summary>True where a source that makes no recommendation bounds all the same how much another one may support (a number of visits that a statute sets).</summary>
    public bool Caps => IsSilent && (Says == Verdict.SeeOnly ? See.Any(seen => seen.Caps) : Course.Count + Limits.Count > 0);

    /// <summary>True where the source says that the treatment is not recommended, whatever the case is.</summary>
    public bool IsAgainst => Says == Verdict.SeeOnly ? See.All(seen => seen.IsAgainst) : Says == Verdict.NotRecommended;

    /// <summary>Two are the same where they are one: a copy with another word in it is another.</summary>
    public bool Equals(Recommendation? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private bool IsOverBy(DateOnly day) => Source.To?.Date < day || InForce?.To < day;

    public override string ToString() => FullName;
}
