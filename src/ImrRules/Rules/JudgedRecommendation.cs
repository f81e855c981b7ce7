using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>What one recommendation says to one matter: the explanation of a determination is made of these.</summary>
internal sealed record JudgedRecommendation
{
    public required Recommendation Recommendation { get; init; }

    public required Support Support { get; init; }

    /// <summary>The part that is supported; of a request without an amount, the most that it may be.</summary>
    public Measure? Supported { get; init; }

    public JudgedCriterion[] Criteria { get; init; } = [];

    public JudgedCriterion[] Should { get; init; } = [];

    public JudgedStep[] Steps { get; init; } = [];

    /// <summary>What counts as given before.</summary>
    public required Counted Counted { get; init; }

    /// <summary>The course's and the limits' judgements, the one that supports least first.</summary>
    public JudgedAmount[] Amounts { get; init; } = [];

    /// <summary>Over how long it is asked for; null where the request does not say.</summary>
    public Measure? TimeAsked { get; init; }

    /// <summary>The judged recommendations that hold as well.</summary>
    public JudgedRecommendation[] See { get; init; } = [];

    /// <summary>How all criteria stand together.</summary>
    public CriterionState CriteriaState { get; init; } = CriterionState.Met;

    /// <summary>Of those that hold as well, the one that decided because it supports less; null where its own words did.</summary>
    public JudgedRecommendation? DecidedBy { get; init; }

    /// <summary>The same, bounded by one that caps it: the stricter of the two decides.</summary>
    public JudgedRecommendation CappedBy(JudgedRecommendation cap) => BothHold.IsStricter(cap.Support, cap.Supported, Support, Supported)
        ? this with { Support = cap.Support, Supported = cap.Supported, DecidedBy = cap }
        : this;

    /// <summary>Whether a request fares the same by it as by another one: as much is supported, or as little.</summary>
    public bool ComesToTheSameAs(JudgedRecommendation other) => (Support, other.Support) switch
    {
        (Support.Nothing or Support.NotDocumented, Support.Nothing or Support.NotDocumented) => true,
        (Support.Part, Support.Part) => Equals(Supported, other.Supported),
        var (one, another) => one == another,
    };

    /// <summary>Two are the same where they are one: those that hold as well are told apart so.</summary>
    public bool Equals(JudgedRecommendation? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The one whose words decided.</summary>
    public JudgedRecommendation Deciding => DecidedBy?.Deciding ?? this;
}
