using System.Runtime.InteropServices;
using ImrRules.Answers;
using ImrRules.Benchmarks.Packs;
using ImrRules.Benchmarks.Plain;
using ImrRules.Cases;

namespace ImrRules.Benchmarks.Others;

/// <summary>
/// What the rules of another engine are given: the facts of a case, tested as the plain code tests them. It keeps how the criteria of a recommendation stand,
/// since a rule's own yes or no can not say that something is open.
/// </summary>
public class RuleCase
{
    private readonly Dictionary<string, CriterionState> _found = [];

    internal RuleCase(MadeCase made, Dictionary<string, AnsweredFact> answers)
    {
        Made = made;
        Facts = new PlainFacts(answers, made.File.Records);
        var day = made.File.RequestDate!.Value;
        Day = day.Year * 10_000 + day.Month * 100 + day.Day;
    }

    public string Region => Made.Request.Regions[0];

    /// <summary>The day of the request, as 20150112.</summary>
    public int Day { get; }

    internal MadeCase Made { get; }

    internal PlainFacts Facts { get; }

    public CriterionState Is(string fact, string answer) => Found(Facts.Is(fact, answer));

    public CriterionState IsOneOf(string fact, string one, string other) => Found(Facts.IsOneOf(fact, one, other));

    public CriterionState AtLeast(string fact, int bound) => Found(Facts.AtLeast(fact, bound));

    public CriterionState AtMost(string fact, int bound) => Found(Facts.AtMost(fact, bound));

    public CriterionState Below(string fact, int bound) => Found(Facts.LessThan(fact, bound));

    public CriterionState Any(CriterionState one, CriterionState other) => (one, other) switch
    {
        (CriterionState.Met, _) or (_, CriterionState.Met) => CriterionState.Met,
        (CriterionState.NotMet, CriterionState.NotMet) => CriterionState.NotMet,
        (CriterionState.NotAsked, _) or (_, CriterionState.NotAsked) => CriterionState.NotAsked,
        _ => CriterionState.NotDocumented,
    };

    public bool Holds(string fact) => Facts.Is(fact, "yes").State == CriterionState.Met;

    public bool IsDenied(string fact) => Facts.Is(fact, "yes").State == CriterionState.NotMet;

    /// <summary>Keeps how one more criterion of a recommendation stands; false where it is denied, and the others need not be looked at.</summary>
    public bool Add(string recommendation, CriterionState criterion)
    {
        ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, recommendation, out var isKnown);
        all = criterion == CriterionState.NotMet || !isKnown || criterion < all ? criterion : all;
        return criterion != CriterionState.NotMet;
    }

    private protected virtual CriterionState Found(PlainFinding finding) => finding.State;

    /// <summary>How the criteria of a recommendation stand; null where no rule found that it applies.</summary>
    internal CriterionState? Found(PlainRecommendation recommendation) => _found.TryGetValue(recommendation.Name, out var state) ? state : null;
}
