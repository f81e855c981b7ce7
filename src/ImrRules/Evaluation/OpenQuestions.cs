using ImrRules.Answers;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>Asks for what would show whether a recommendation applies, where its applying would change the result.</summary>
internal static class OpenQuestions
{
    public static IReadOnlyList<string> Find(
        Governing governing, IReadOnlyList<JudgedRecommendation> applying, IReadOnlyList<JudgedRecommendation> open, Matter matter,
        Func<IReadOnlyList<JudgedRecommendation>, bool, Governing> among)
    {
        var questions = new List<string>();
        foreach (var one in open.Where(one => one.Applicability.State == CriterionState.NotAsked))
        {
            if (Differs(among([.. applying, one], false), governing))
                questions.AddRange(QuestionsOf(one, matter));
        }
        if (applying.Any(one => HasOpenFirstPhase(one, matter)) && Differs(among(applying, true), governing))
            questions.AddRange(applying.SelectMany(one => one.Recommendation.Source.FirstIn).Distinct().SelectMany(phase => OfPhase(phase, matter)));
        return [.. questions.Distinct()];
    }

    private static bool Differs(Governing one, Governing other)
    {
        var outcome = PartJudge.OutcomeOf(one);
        return outcome != PartJudge.OutcomeOf(other) || !Equals(one.Recommendation?.Supported, other.Recommendation?.Supported);
    }

    private static bool HasOpenFirstPhase(JudgedRecommendation one, Matter matter) =>
        one.Recommendation.Source.FirstIn.Any(phase => matter.Situation.IsIn(phase) == CriterionState.NotAsked);

    private static IEnumerable<string> QuestionsOf(JudgedRecommendation one, Matter matter)
    {
        var (own, source) = (one.Recommendation.Scope, one.Recommendation.Source.Scope);
        return one.Applicability.Because switch
        {
            Inapplicable.OtherRegion => ["Which body region is it for?"],
            Inapplicable.OtherCondition => [$"Is one of these diagnosed: {string.Join(", ", own.Conditions.Concat(source.Conditions).Distinct())}?"],
            Inapplicable.OtherPhase => own.Phases.Concat(source.Phases).Distinct().SelectMany(phase => OfPhase(phase, matter)),
            _ => ["When was the operation?"],
        };
    }

    private static IEnumerable<string> OfPhase(string phase, Matter matter)
    {
        var facts = matter.Situation.OpenFactsOf(phase).ToArray();
        return facts.Length == 0 ? [$"Is the care {phase}?"] : facts.Select(fact => fact.Ask);
    }
}
