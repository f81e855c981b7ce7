using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Lays out the criteria of the recommendation that decided, each with its facts, answers and records.</summary>
internal static class CriterionFindings
{
    public static IReadOnlyList<CriterionFinding> Of(JudgedRecommendation judged, CaseAnswers answers) =>
    [
        .. judged.Criteria.Select(criterion => Of(criterion, answers, advisory: false)),
        .. judged.Steps.SelectMany(step => step.When).DistinctBy(criterion => criterion.Criterion).Select(criterion => Of(criterion, answers, advisory: false)),
        .. judged.Amounts.Where(amount => amount is { Limit: not null, Answer: not null }).Select(amount => OfLimit(amount, answers)),
        .. judged.Should.Select(criterion => Of(criterion, answers, advisory: true)),
    ];

    public static FactFinding Of(FactRequirement requirement, Answer answer, CaseAnswers answers) => new(
        requirement.Fact.Name, requirement.Fact.Ask, requirement.Required, Words(answer))
    {
        Origin = answer.Origin switch { AnswerOrigin.Stated => "stated", AnswerOrigin.WorkedOut => "worked out", AnswerOrigin.Assumed => "assumed", _ => "unanswered" },
        Record = answer.Record is { } record && record <= answers.Subject.Case.Records.Count ? answers.Subject.Case.Records[record - 1] : answer.Basis,
        Words = answer.Words,
        Doubted = answer is { Value: null, Open: CriterionState.NotDocumented } ? Near(requirement.Fact, answers) : [],
    };

    /// <summary>A limit that a fact answers is judged as a criterion is. Where it may stay open, it decides nothing as long as it is.</summary>
    private static CriterionFinding OfLimit(JudgedAmount limit, CaseAnswers answers)
    {
        var requirement = new FactRequirement(limit.Answer!.Fact, new FactTest.Compared(Comparison.AtMost, new Measure(limit.Allowed!.UpTo, limit.Allowed.Unit)));
        var state = limit.Answer.Judge(requirement.Test);
        return new CriterionFinding(CriterionWords.Of(requirement), state, [Of(requirement, limit.Answer, answers)]) { Advisory = state.IsOpen() && !limit.Limit!.MustBeKnown, Pages = limit.Pages };
    }

    private static CriterionFinding Of(JudgedCriterion judged, CaseAnswers answers, bool advisory) => new(
        CriterionWords.Of(judged.Criterion), judged.State, Facts(judged, answers))
    {
        Advisory = advisory,
        Pages = judged.Criterion.Pages,
    };

    private static FactFinding[] Facts(JudgedCriterion judged, CaseAnswers answers) =>
        judged is { Answer: { } answer, Criterion: Criterion.FactCriterion fact }
            ? [Of(fact.Requirement, answer, answers)]
            : [.. judged.Members.SelectMany(member => Facts(member, answers))];

    private static string Words(Answer answer) => answer.Value?.ToString()
        ?? (answer.Open == CriterionState.NotDocumented ? AnsweredFact.NotInTheRecords : AnsweredFact.NotAsked);

    private static string[] Near(Fact fact, CaseAnswers answers) =>
        [.. fact.Near.Where(name => answers.Vocabulary.FindFact(name) is { } near && answers.Of(near).Value is FactValue.YesNo { Value: true })];
}
