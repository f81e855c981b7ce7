using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What was passed over, by reason.</summary>
internal static class PassedOverText
{
    /// <summary>More names of one reason are counted: the JSON lists all.</summary>
    private const int MostNamed = 6;

    public static void Write(IReadOnlyList<PassedOver> passed, DeterminationLayout page) =>
        page.Labelled("Passed over", passed.GroupBy(one => one.Reason).Select(group => $"{Short(group.Key)}: {Names([.. group.Select(one => one.Recommendation ?? one.Source)])}"));

    private static string Short(PassedOverReason reason) => reason switch
    {
        PassedOverReason.NotHeld => "not held by this library on this treatment",
        PassedOverReason.OtherEdition => "another edition is in force",
        PassedOverReason.OtherRegion => "about another region",
        PassedOverReason.OtherCondition => "about another condition",
        PassedOverReason.OtherPhase => "about another phase of care",
        PassedOverReason.PastDeadline => "its time after the operation has passed",
        PassedOverReason.NotShown => "not shown to apply",
        PassedOverReason.SaysNothing => "makes no recommendation",
        PassedOverReason.Wider => "wider than what governs",
        PassedOverReason.OtherSourceFirst => "another source goes before it",
        PassedOverReason.SupportsNoMore => "supports no more",
        PassedOverReason.Challenged => "challenged by the request",
        _ => "of lower standing",
    };

    private static string Names(IReadOnlyList<string> names) => names.Count <= MostNamed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNamed - 1))} and {names.Count - MostNamed + 1} more";
}
