using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>The recommendations beside one, that can be about the same patient on the same day: those before which it stands back, and those that it keeps from deciding.</summary>
internal sealed class Neighbours(GuidelineLibrary library)
{
    private const string HigherStanding = "higher standing";
    private const string LowerStanding = "lower standing";

    private readonly Narrowness _narrowness = new(library.Vocabulary);

    /// <summary>Narrower ones of its source, which replace it whole.</summary>
    public IReadOnlyList<Neighbour> NarrowerThan(Recommendation recommendation) =>
    [
        .. library.Recommendations
            .Where(other => other.Source == recommendation.Source && Meets(other, recommendation) && _narrowness.IsNarrower(other, recommendation))
            .Select(other => new Neighbour(other, Difference(other, recommendation))),
    ];

    /// <summary>Those on the same treatment whose source stands higher and says something.</summary>
    public IReadOnlyList<Neighbour> Above(Recommendation recommendation) =>
        OfOtherStanding(recommendation, other => other.Source.Standing < recommendation.Source.Standing && other.Says != Verdict.NoRecommendation, HigherStanding);

    /// <summary>Those on the same treatment whose source stands lower; none where it says nothing itself.</summary>
    public IReadOnlyList<Neighbour> Below(Recommendation recommendation) =>
        OfOtherStanding(recommendation, other => other.Source.Standing > recommendation.Source.Standing && recommendation.Says != Verdict.NoRecommendation, LowerStanding);

    private Neighbour[] OfOtherStanding(Recommendation recommendation, Func<Recommendation, bool> wanted, string why) =>
    [
        .. library.On(recommendation.Treatment).Where(other => wanted(other) && Meets(other, recommendation))
            .OrderBy(other => other.Source.Standing).ThenBy(other => other.FullName, StringComparer.Ordinal).Select(other => new Neighbour(other, why)),
    ];

    private bool Meets(Recommendation one, Recommendation other) =>
        Overlap(RegionsOf(one), RegionsOf(other), library.Vocabulary.LiesWithin)
        && Overlap(one.Scope.Conditions, other.Scope.Conditions, library.Vocabulary.IsKindOfCondition)
        && Overlap(one.Scope.Phases, other.Scope.Phases, (phase, wider) => phase == wider)
        && DaysInForce.Overlap(one, other);

    private static IReadOnlyList<string> RegionsOf(Recommendation recommendation) =>
        recommendation.Scope.Regions.Count > 0 ? recommendation.Scope.Regions : recommendation.Source.Scope.Regions;

    private static bool Overlap(IReadOnlyList<string> one, IReadOnlyList<string> other, Func<string, string, bool> liesWithin) =>
        one.Count == 0 || other.Count == 0 || one.Any(term => other.Any(wider => liesWithin(term, wider) || liesWithin(wider, term)));

    /// <summary>What makes the other one narrower: its treatment, else the terms that it names beyond those of the wider one.</summary>
    private static string Difference(Recommendation narrower, Recommendation wider)
    {
        if (narrower.Treatment != wider.Treatment)
            return narrower.Treatment;
        string[][] terms =
        [
            [.. narrower.Scope.Conditions.Except(wider.Scope.Conditions)], [.. narrower.Scope.Phases.Except(wider.Scope.Phases)], [.. narrower.Scope.Regions.Except(wider.Scope.Regions)],
        ];
        return string.Join("; ", terms.Where(kind => kind.Length > 0).Select(Lines.Either));
    }
}
