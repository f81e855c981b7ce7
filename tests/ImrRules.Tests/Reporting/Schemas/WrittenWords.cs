using System.Text.Json;
using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Law.Clock;
using ImrRules.Requests;

namespace ImrRules.Tests.Reporting.Schemas;

/// <summary>The closed lists of the JSON that are lists of the library, each by the name of its definition, with the words as they are written. What means that there is none is written as null.</summary>
public static class WrittenWords
{
    public static IReadOnlyDictionary<string, string[]> OfTheLibrary { get; } = new Dictionary<string, string[]>
    {
        ["outcome"] = Of<Outcome>(),
        ["decision"] = Of(Decision.None),
        ["caseDecision"] = Of(CaseDecision.Undetermined),
        ["review"] = Of<ReviewStage>(),
        ["known"] = Of<HowKnown>(),
        ["checkState"] = Of<CheckState>(),
        ["act"] = Of<DeadlineAct>(),
        ["noteKind"] = Of<NoteKind>(),
        ["severity"] = Of<NoteSeverity>(),
        ["whyNotApplied"] = Of<NotApplied>(),
        ["criterionState"] = Of<CriterionState>(),
        ["passedOverReason"] = Of<PassedOverReason>(),
        ["says"] = Of<CitedStance>(),
        ["kindOfReview"] = Of<KindOfReview>(),
        ["reviewState"] = Of<ReviewState>(),
    };

    private static string[] Of<T>(params T[] none)
        where T : struct, Enum => [.. Enum.GetValues<T>().Except(none).Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];
}
