using System.Globalization;
using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Tests.Evaluation;

/// <summary>A determination in one line: what is supported, how much where a part, and by which recommendation.</summary>
public static class Decided
{
    public static string Of(Determination determination) => Of(determination.Deciding);

    public static string Of(PartDetermination part)
    {
        var amount = part.Outcome == Outcome.PartlyMedicallyNecessary ? string.Create(CultureInfo.InvariantCulture, $" for {part.Supported}") : "";
        return $"{Words(part.Outcome)}{amount}{(part.Governs is null ? "" : $", by {part.Governs}")}";
    }

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.RequestNotUnderstood => "not understood",
        Outcome.Conflict => "conflict",
        Outcome.NoApplicableGuideline => "no applicable guideline",
        Outcome.InformationNeeded => "more information needed",
        Outcome.NotMedicallyNecessary => "not medically necessary",
        _ => "medically necessary",
    };
}
