using System.Globalization;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>How much is supported: the steps of the course, numbered; the limits of one request; the rows of the table.</summary>
internal static class HowMuch
{
    public static void Write(Recommendation recommendation, ReportPage page)
    {
        if (recommendation.Course.Count == 0 && recommendation.Limits.Count == 0)
            return;
        page.Line();
        page.Line("How much");
        for (var at = 0; at < recommendation.Course.Count; at++)
            page.Hanging(Lead(at, recommendation.Course.Count), Step(recommendation.Course[at], at));
        foreach (var limit in recommendation.Limits)
            page.Hanging(Lead(0, 1), $"{Limit(limit.UpTo)}{(limit.MustBeKnown ? "; while this is not known, nothing is supported" : "")}{CitationText.Pages(limit.Pages)}");
        if (recommendation.Table is { } table)
            Rows(table, page);
    }

    private static string Lead(int at, int count) => count == 1 ? "  - " : string.Create(CultureInfo.InvariantCulture, $"  {at + 1}. ");

    private static string Step(CourseStep step, int at)
    {
        var (words, counts) = step.UpTo switch
        {
            AmountRule.Stated { Amount: var amount } => (amount.From == amount.UpTo ? $"up to {amount}" : amount.ToString(), amount.Period == Period.InAll && amount.Every is null),
            AmountRule.FromTable { Half: true } => ("up to half the number in the table (of an odd number, the larger half)", true),
            AmountRule.FromTable => ("up to the number in the table", true),
            _ => ("no set number", false),
        };
        var inAll = at == 0 || !counts ? "" : step.UpTo is AmountRule.Stated { Amount.Unit: var unit } ? $" in all, earlier {unit} counted" : ", earlier ones counted";
        return $"{words}{inAll}{(step.When.Count == 0 ? "" : $", {StepWords.Once(step.When)}")}{CitationText.Pages(step.Pages)}";
    }

    private static string Limit(Amount most) => most.From == most.UpTo ? $"never more than {most}" : $"{most}, never more";

    private static void Rows(AmountTable table, ReportPage page)
    {
        page.Line();
        page.Line($"  The table, by {table.By?.Name ?? "condition"}:");
        foreach (var (row, amount) in table.Rows)
            page.Hanging("  - ", $"{row}: {amount}");
        if (table.Otherwise is { } otherwise)
            page.Hanging("  - ", $"any other: {otherwise}");
    }
}
