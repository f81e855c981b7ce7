using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>How recommendations meet on one request: whether they disagree, and whether each can speak. Of a library with an error in it this can not be said.</summary>
internal static class MeetingRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        if (!pack.IsWhole)
            return;
        var referee = new Referee(pack.Library);
        var groups = TreatmentGroup.Of(pack.Library);
        ConflictRule.Check(referee, groups, found);
        UnreachableRule.Check(referee, groups, pack.Library.Recommendations, found);
    }
}
