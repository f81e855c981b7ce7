using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Lays out the criteria of the recommendation that decided, each with its facts, answers and records.</summary>
internal static class CriterionFindings
{
    public static IReadOnlyList<CriterionFinding> Of(JudgedRecommendation judged, CaseAnswers answers)
    {
        var found = new List<CriterionFinding>(judged.Criteria.Length + judged.Steps.Length + judged.Should.Length);
        foreach (var criterion in judged.Criteria)
            found.Add(Of(criterion, answers, advisory: false));
        AddSteps(judged.Steps, answers, found);
        foreach (var amount in judged.Amounts)
        {
            if (amount is { Limit: not null, Answer: not null })
                found.Add(OfLimit(amount, answers));
        }
        foreach (var criterion in judged.Should)
            found.Add(Of(criterion, answers, advisory: true));
        return found;
    }

    /// <summary>What opens the steps of a course; of several steps that the same opens, once.</summary>
    private static void AddSteps(JudgedStep[] steps, CaseAnswers answers, List<CriterionFinding> found)
    {
        for (var at = 0; at < steps.Length; at++)
        {
            foreach (var when in steps[at].When)
            {
                if (!Opens(when.Criterion, steps.AsSpan(0, at)))
                    found.Add(Of(when, answers, advisory: false));
            }
        }
    }

    private static bool Opens(Criterion criterion, ReadOnlySpan<JudgedStep> steps)
    {
        foreach (var step in steps)
        {
            foreach (var when in step.When)
            {
                if (when.Criterion == criterion)
                    return true;
            }
        }
        return false;
    }

    public static FactFinding Of(Criterion.FactCriterion criterion, Answer answer, CaseAnswers answers) => Of(criterion.Requirement.Fact, criterion.Required, answer, answers);

    private static FactFinding Of(Fact fact, string required, Answer answer, CaseAnswers answers) => new(fact.Name, fact.Ask, required, Words(answer))
    {
        Origin = answer.Origin switch { AnswerOrigin.Stated => "stated", AnswerOrigin.WorkedOut => "worked out", AnswerOrigin.Assumed => "assumed", _ => "unanswered" },
        Record = answer.Record is { } record && record <= answers.Subject.Case.Records.Count ? answers.Subject.Case.Records[record - 1] : answer.Basis,
        Words = answer.Words,
        Doubted = answer is { Value: null, Open: CriterionState.NotDocumented } && fact.Near.Count > 0 ? Near(fact, answers) : [],
    };

    /// <summary>A limit that a fact answers is judged as a criterion is. Where it may stay open, it decides nothing as long as it is.</summary>
    private static CriterionFinding OfLimit(JudgedAmount limit, CaseAnswers answers)
    {
        var requirement = new FactRequirement(limit.Answer!.Fact, new FactTest.Compared(Comparison.AtMost, new Measure(limit.Allowed!.UpTo, limit.Allowed.Unit)));
        var state = limit.Answer.Judge(requirement.Test);
        return new CriterionFinding(CriterionWords.Of(requirement), state, [Of(requirement.Fact, requirement.Required, limit.Answer, answers)]) { Advisory = state.IsOpen() && !limit.Limit!.MustBeKnown, Pages = limit.Pages };
    }

    private static CriterionFinding Of(JudgedCriterion judged, CaseAnswers answers, bool advisory) => new(
        judged.Criterion.Words, judged.State, judged is { Answer: { } answer, Criterion: Criterion.FactCriterion fact } ? [Of(fact, answer, answers)] : FactsOfGroup(judged, answers))
    {
        Advisory = advisory,
        Pages = judged.Criterion.Pages,
    };

    private static FactFinding[] FactsOfGroup(JudgedCriterion judged, CaseAnswers answers)
    {
        var found = new List<FactFinding>(judged.Members.Length);
        AddFacts(judged, answers, found);
        return [.. found];
    }

    private static void AddFacts(JudgedCriterion judged, CaseAnswers answers, List<FactFinding> found)
    {
        if (judged is { Answer: { } answer, Criterion: Criterion.FactCriterion fact })
            found.Add(Of(fact, answer, answers));
        foreach (var member in judged.Members)
            AddFacts(member, answers, found);
    }

    private static string Words(Answer answer) => answer.Value?.ToString()
        ?? (answer.Open == CriterionState.NotDocumented ? AnsweredFact.NotInTheRecords : AnsweredFact.NotAsked);

    private static string[] Near(Fact fact, CaseAnswers answers) =>
        [.. fact.Near.Where(name => answers.Vocabulary.FindFact(name) is { } near && answers.Of(near).Value is FactValue.YesNo { Value: true })];
}
