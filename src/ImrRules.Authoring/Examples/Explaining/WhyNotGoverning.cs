using ImrRules.Answers;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Authoring.Examples.Explaining;

/// <summary>Why the recommendation that an example belongs to does not govern it.</summary>
internal static class WhyNotGoverning
{
    public static DecidingWords Of(Recommendation own, PartJudgement part)
    {
        var governs = part.Governs is { } other ? $"; {other.Recommendation.FullName} governs" : "";
        var (key, words) = Reason(own, part);
        return new DecidingWords(own.Places.GetValueOrDefault(key, own.Place), key, words + governs);
    }

    private static (string Key, string Words) Reason(Recommendation own, PartJudgement part)
    {
        var matter = part.Matter!;
        if (!matter.Answers.Vocabulary.FindTreatment(part.Subject.Treatment)!.WithWiderKinds.Contains(own.Treatment))
            return ("treatment", $"{own.Treatment}; the request is for {part.Subject.Treatment}");
        var applicability = matter.ApplicabilityOf(own);
        var asked = applicability.State == CriterionState.NotMet ? "" : " is not shown";
        return applicability.Because switch
        {
            Inapplicable.OtherEdition => ("", "it is not in force on the day of the case"),
            Inapplicable.OtherRegion => ("regions", $"{Terms(own, scope => scope.Regions)}{asked}; the request is for {Named(part.Subject.Regions, "no region")}"),
            Inapplicable.OtherCondition => ("conditions", $"{Terms(own, scope => scope.Conditions)}{asked}; diagnosed is {Named([.. part.Subject.Case.Diagnoses.Select(diagnosis => diagnosis.Words ?? diagnosis.Code).OfType<string>()], "nothing")}"),
            Inapplicable.OtherPhase => ("phases", $"{Terms(own, scope => scope.Phases)}{asked}; the case is in {Named(part.Subject.Case.Phases, "none of them")}"),
            Inapplicable.PastDeadline => ("course", "the time after the operation has passed, or is not known"),
            _ => ("", PassedOver(own, part)),
        };
    }

    private static string PassedOver(Recommendation own, PartJudgement part) => part.Governing!.PassedOver.FirstOrDefault(passed => passed.Passed.Recommendation == own).Reason switch
    {
        PassedOverReason.SaysNothing => "it makes no recommendation",
        PassedOverReason.Wider => "it is the wider one",
        PassedOverReason.OtherSourceFirst => "another source of the same standing goes first",
        PassedOverReason.SupportsNoMore => "it says the same and supports no more",
        _ => "another one decides",
    };

    private static string Terms(Recommendation own, Func<Scope, IReadOnlyList<string>> of) => string.Join(", ", of(own.Scope).Concat(of(own.Source.Scope)).Distinct());

    private static string Named(IReadOnlyList<string> names, string none) => names.Count == 0 ? none : string.Join(", ", names);
}
