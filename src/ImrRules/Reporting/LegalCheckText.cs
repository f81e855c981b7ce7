using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What independent medical review asks of a dispute, of its reviewer and of the written determination, as far as the case speaks of it. Nothing of it decides.</summary>
internal static class LegalCheckText
{
    public static void Write(FinalDetermination determination, DeterminationLayout page)
    {
        if (determination.Regime.Regime is { HasIndependentReview: false } old)
            page.Closing($"The case is under the rules {old.Name} ({determination.Regime.Because}): disputes go to {old.DisputesGoTo}, and there is no independent medical review. {old.Basis}.");
        // without an application only what fails is worth a line: nobody is asked here for what the Administrative Director looks at
        Write("Eligibility", determination.Eligibility.Where(check => check.State == CheckState.NotMet || determination.Case.Application is not null), page);
        Write("Reviewer", determination.ReviewerChecks, page);
        // what is there to be written is seen above; without a reviewer nobody writes yet
        Write("Contents", determination.Contents.Where(check => check.State == CheckState.NotMet || check.State == CheckState.NotChecked && determination.Case.Reviewer is not null), page);
    }

    private static void Write(string label, IEnumerable<LegalCheck> checks, DeterminationLayout page)
    {
        var listed = checks.ToArray();
        var open = listed.Where(check => check.State == CheckState.NotChecked).Select(check => check.Name).ToArray();
        page.Labelled(label,
        [
            .. listed.Where(check => check.State == CheckState.NotMet).Select(check => $"not met: {check.Name} ({check.Because}). {check.Consequence} {check.Basis}."),
            .. listed.Where(check => check.State == CheckState.Met).Select(check => $"met: {check.Name} ({check.Because})."),
            .. open.Length == 0 ? [] : new[] { $"not checked: {string.Join(", ", open)}." },
        ]);
    }
}
