using System.Globalization;
using ImrRules.Cli.Findings;
using ImrRules.Law;
using ImrRules.Reporting;

namespace ImrRules.Cli.Comparing;

/// <summary>A comparison for a person: the table, the figures, and a line for each difference.</summary>
internal static class ComparisonText
{
    private const int NameWidth = 42;

    public static void Write(Comparison comparison, TextWriter output)
    {
        var (table, items) = (comparison.Table, comparison.Items);
        output.Write($"{FindingSummary.Counted(items.Count, "item")} of {FindingSummary.Counted(comparison.Cases, "case")}; overturned when published: {Number(table.Overturned.Total)}.\n\n");
        output.Write($"{"",-20}{"ours: overturned",18}{"upheld",10}{"for a reviewer",18}\n");
        Write("published overturned", table.Overturned, output);
        Write("published upheld", table.Upheld, output);
        output.Write('\n');
        Write("agreement", Percent(table.Agreement), $"always upholding: {Percent(table.AlwaysUpheld).Trim()}", output);
        Write("kappa", table.Kappa is { } kappa ? kappa.ToString("0.00  ", CultureInfo.InvariantCulture) : None, "1 is complete, 0 is chance", output);
        Write("recall of overturned", Percent(table.Recall), "of the items overturned, those overturned here", output);
        Write("precision of overturned", Percent(table.Precision), "of the items overturned here, those overturned", output);
        Write("balanced accuracy", Percent(table.BalancedAccuracy), "the mean of overturned and upheld items decided alike", output);
        Write("false overturns", Percent(table.FalseOverturns), "of the items upheld", output);
        Write("no guideline, or request not understood", Percent(comparison.Share(Outcome.NoApplicableGuideline, Outcome.RequestNotUnderstood)), "", output);
        Write("information needed, or conflict", Percent(comparison.Share(Outcome.InformationNeeded, Outcome.Conflict)), "", output);
        Write("same guideline", Percent(comparison.SameGuideline), $"of {FindingSummary.Counted(comparison.Citing, "item")} that cite{(comparison.Citing == 1 ? "s" : "")} one held here", output);
        Write("same guideline and section", Percent(comparison.SameSection), "of the same items", output);
        Write("Decided otherwise", [.. comparison.DecidedOtherwise.Select(item => $"{Place(item)}: published {item.PublishedDecision}, here {DecisionWords.Short(item.Decision)}: {item.Reason}")], output);
        Write("Decided alike, cited otherwise", [.. comparison.CitedOtherwise.Select(item => $"{Place(item)}: published on \"{item.PublishedCites}\", here on {item.Citation?.ToString() ?? "none"}")], output);
    }

    private const string None = "none  ";

    private static void Write(string name, DecisionRow row, TextWriter output) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{name,-20}{row.Overturned,18}{row.Upheld,10}{row.ForReviewer,18}\n"));

    private static void Write(string name, string figure, string meaning, TextWriter output) => output.Write($"{$"{name,-NameWidth}{figure,8}  {meaning}".TrimEnd()}\n");

    private static void Write(string heading, string[] lines, TextWriter output)
    {
        output.Write($"\n{heading}: {Number(lines.Length)}\n");
        foreach (var line in lines)
            output.Write($"  {line}\n");
    }

    private static string Place(ComparedItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.File} item {item.Number}, {item.Request}");

    private static string Percent(double? share) => share is { } part ? (100 * part).ToString("0.0 '%'", CultureInfo.InvariantCulture) : None;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
