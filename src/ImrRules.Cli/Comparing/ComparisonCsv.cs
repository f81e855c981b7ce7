using System.Globalization;
using System.Text.Json;
using ImrRules.Reporting;

namespace ImrRules.Cli.Comparing;

/// <summary>The compared items for a spreadsheet: a line each (RFC 4180), all of them.</summary>
internal static class ComparisonCsv
{
    private const string Heads = "file,case,item,request,published,ours,outcome,same decision,published cites,ours cites,same guideline,same section,reason";

    public static void Write(Comparison comparison, TextWriter output)
    {
        output.Write($"{Heads}\n");
        foreach (var item in comparison.Items)
        {
            string?[] cells =
            [
                item.File, item.Case, item.Number.ToString(CultureInfo.InvariantCulture), item.Request, item.PublishedDecision, DecisionWords.Short(item.Decision),
                JsonNamingPolicy.CamelCase.ConvertName(item.Outcome.ToString()), Flag(item.IsDecidedAlike), item.PublishedCites, item.Citation?.ToString(), Flag(item.SameGuideline), Flag(item.SameSection), item.Reason,
            ];
            output.Write($"{string.Join(',', cells.Select(Cell))}\n");
        }
    }

    private static string Flag(bool? flag) => flag switch { true => "yes", false => "no", _ => "" };

    /// <summary>What a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    private static string Cell(string? text)
    {
        text = text is ['=' or '+' or '-' or '@', ..] ? $"'{text}" : text ?? "";
        return text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
