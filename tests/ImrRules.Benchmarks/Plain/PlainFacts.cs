using System.Globalization;
using ImrRules.Answers;
using ImrRules.Cases;

namespace ImrRules.Benchmarks.Plain;

/// <summary>The facts of a case in a dictionary, with the tests that criteria put to them.</summary>
internal class PlainFacts(Dictionary<string, AnsweredFact> answers, IReadOnlyList<string> records)
{
    /// <summary>How the criteria of a recommendation stand.</summary>
    public virtual PlainCriterion[] CriteriaOf(PlainRecommendation recommendation) => recommendation.Criteria(this);

    public PlainFinding Is(string fact, string required)
    {
        var answer = Find(fact, out var open);
        return Found(fact, open ?? (answer!.Answer[0] == required ? CriterionState.Met : CriterionState.NotMet), answer);
    }

    public PlainFinding IsOneOf(string fact, string one, string other)
    {
        var answer = Find(fact, out var open);
        return Found(fact, open ?? (answer!.Answer[0] == one || answer.Answer[0] == other ? CriterionState.Met : CriterionState.NotMet), answer);
    }

    public PlainFinding AtLeast(string fact, decimal bound)
    {
        var answer = Find(fact, out var open);
        return Found(fact, open ?? (Number(answer!) >= bound ? CriterionState.Met : CriterionState.NotMet), answer);
    }

    public PlainFinding AtMost(string fact, decimal bound)
    {
        var answer = Find(fact, out var open);
        return Found(fact, open ?? (Number(answer!) <= bound ? CriterionState.Met : CriterionState.NotMet), answer);
    }

    public PlainFinding MoreThan(string fact, decimal bound)
    {
        var answer = Find(fact, out var open);
        return Found(fact, open ?? (Number(answer!) > bound ? CriterionState.Met : CriterionState.NotMet), answer);
    }

    public PlainFinding LessThan(string fact, decimal bound)
    {
        var answer = Find(fact, out var open);
        return Found(fact, open ?? (Number(answer!) < bound ? CriterionState.Met : CriterionState.NotMet), answer);
    }

    private AnsweredFact? Find(string fact, out CriterionState? open)
    {
        open = !answers.TryGetValue(fact, out var answer) || answer.Answer[0] == AnsweredFact.NotAsked ? CriterionState.NotAsked
            : answer.Answer[0] == AnsweredFact.NotInTheRecords ? CriterionState.NotDocumented : null;
        return answer;
    }

    private PlainFinding Found(string fact, CriterionState state, AnsweredFact? answer) =>
        new(fact, answer?.Answer[0] ?? AnsweredFact.NotAsked, answer?.Record is { } record ? records[record - 1] : null, state);

    private static decimal Number(AnsweredFact answer)
    {
        var words = answer.Answer[0];
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return decimal.Parse(space < 0 ? words : words.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
