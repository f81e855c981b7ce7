using ImrRules.Answers;
using ImrRules.Evaluation.Asking;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Asks for what would show whether a recommendation applies, where its applying would change the result.</summary>
internal static class OpenQuestions
{
    public static IReadOnlyList<OpenQuestion> Find(
        Governing governing, IReadOnlyList<ApplicableRecommendation> applying, IReadOnlyList<ApplicableRecommendation> open, IReadOnlyList<GuidelineSource> notHeld, Matter matter,
        Func<IReadOnlyList<ApplicableRecommendation>, bool, Governing> among)
    {
        var questions = new List<OpenQuestion>();
        foreach (var one in open.Where(one => one.Applicability.State == CriterionState.NotAsked))
        {
            if (Differs(among([.. applying, one], false), governing))
                questions.AddRange(QuestionsOf(one, matter));
        }
        // a phase in which a source goes first may put one first of which nothing is held
        var openFirst = new List<string>();
        foreach (var one in applying)
            AddOpen(one.Recommendation.Source, matter, openFirst);
        foreach (var source in notHeld)
            AddOpen(source, matter, openFirst);
        if (openFirst.Count > 0 && Differs(among(applying, true), governing))
            questions.AddRange(openFirst.SelectMany(phase => OfPhase(phase, matter)));
        return questions.Count == 0 ? [] : OpenQuestion.Distinct(questions);
    }

    /// <summary>Adds the phases in which a source goes first and of which nobody asked whether they hold.</summary>
    private static void AddOpen(GuidelineSource source, Matter matter, List<string> phases)
    {
        for (var at = 0; at < source.FirstIn.Count; at++)
        {
            var phase = source.FirstIn[at];
            if (!phases.Contains(phase) && matter.Situation.IsIn(phase) == CriterionState.NotAsked)
                phases.Add(phase);
        }
    }

    private static bool Differs(Governing one, Governing other)
    {
        var outcome = PartJudge.OutcomeOf(one);
        return outcome != PartJudge.OutcomeOf(other) || !Equals(one.Recommendation?.Supported, other.Recommendation?.Supported);
    }

    private static IEnumerable<OpenQuestion> QuestionsOf(ApplicableRecommendation one, Matter matter)
    {
        var (own, source) = (one.Recommendation.Scope, one.Recommendation.Source.Scope);
        return one.Applicability.Because switch
        {
            Inapplicable.OtherRegion => [new("Which body region is it for?") { About = QuestionAbout.Request }],
            Inapplicable.OtherCondition => [new($"Is one of these diagnosed: {string.Join(", ", own.Conditions.Concat(source.Conditions).Distinct())}?") { About = QuestionAbout.Diagnosis }],
            Inapplicable.OtherPhase => own.Phases.Concat(source.Phases).Distinct().SelectMany(phase => OfPhase(phase, matter)),
            _ => [matter.Answers.Vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery) is { } since ? OpenQuestion.On(since) : new("When was the operation?")],
        };
    }

    private static IEnumerable<OpenQuestion> OfPhase(string phase, Matter matter)
    {
        var open = matter.Situation.OpenIn(phase).ToArray();
        return open.Length == 0 ? [new($"Is the care {phase}?")] : open.Select(requirement => OpenQuestion.On(requirement.Fact, requirement.Test));
    }
}
