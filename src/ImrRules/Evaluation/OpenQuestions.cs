using ImrRules.Answers;
using ImrRules.Evaluation.Asking;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Asks for what would show whether a recommendation applies, where its applying would change the result.</summary>
/// <param name="judge">Who says which of several would govern.</param>
/// <param name="matter">The matter.</param>
/// <param name="notHeld">The schedules in force of which nothing is held.</param>
internal sealed class OpenQuestions(PartJudge judge, Matter matter, GuidelineSource[] notHeld)
{
    public IReadOnlyList<OpenQuestion> Find(Governing governing, List<ApplicableRecommendation> applying, List<ApplicableRecommendation> open)
    {
        List<OpenQuestion>? questions = null;
        foreach (var one in open)
        {
            if (one.Applicability.State == CriterionState.NotAsked && Differs(judge.Among([.. applying, one], matter, notHeld, firstInOpenPhases: false), governing))
                (questions ??= []).AddRange(QuestionsOf(one));
        }
        // a phase in which a source goes first may put one first of which nothing is held
        List<string>? openFirst = null;
        foreach (var one in applying)
            AddOpen(one.Recommendation.Source, ref openFirst);
        foreach (var source in notHeld)
            AddOpen(source, ref openFirst);
        if (openFirst is not null && Differs(judge.Among(applying, matter, notHeld, firstInOpenPhases: true), governing))
            (questions ??= []).AddRange(openFirst.SelectMany(OfPhase));
        return questions is null ? [] : OpenQuestion.Distinct(questions);
    }

    /// <summary>Adds the phases in which a source goes first and of which nobody asked whether they hold.</summary>
    private void AddOpen(GuidelineSource source, ref List<string>? phases)
    {
        for (var at = 0; at < source.FirstIn.Count; at++)
        {
            var phase = source.FirstIn[at];
            if (phases?.Contains(phase) != true && matter.Situation.IsIn(phase) == CriterionState.NotAsked)
                (phases ??= []).Add(phase);
        }
    }

    private static bool Differs(Governing one, Governing other)
    {
        var outcome = PartJudge.OutcomeOf(one);
        return outcome != PartJudge.OutcomeOf(other) || !Equals(one.Recommendation?.Supported, other.Recommendation?.Supported);
    }

    private IEnumerable<OpenQuestion> QuestionsOf(ApplicableRecommendation one)
    {
        var (own, source) = (one.Recommendation.Scope, one.Recommendation.Source.Scope);
        return one.Applicability.Because switch
        {
            Inapplicable.OtherRegion => [new("Which body region is it for?") { About = QuestionAbout.Request }],
            Inapplicable.OtherCondition => [new($"Is one of these diagnosed: {string.Join(", ", own.Conditions.Concat(source.Conditions).Distinct())}?") { About = QuestionAbout.Diagnosis }],
            Inapplicable.OtherPhase => own.Phases.Concat(source.Phases).Distinct().SelectMany(OfPhase),
            _ => [matter.Answers.Vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery) is { } since ? OpenQuestion.On(since) : new("When was the operation?")],
        };
    }

    private IEnumerable<OpenQuestion> OfPhase(string phase)
    {
        var open = matter.Situation.OpenIn(phase).ToArray();
        return open.Length == 0 ? [new($"Is the care {phase}?")] : open.Select(requirement => OpenQuestion.On(requirement.Fact, requirement.Test));
    }
}
