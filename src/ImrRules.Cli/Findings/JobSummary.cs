using System.Globalization;
using System.Text;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Findings;

/// <summary>The findings of a run as GitHub shows them on the page of a job, all of them: beside the change it shows ten.</summary>
internal static class JobSummary
{
    /// <summary>The variable in which GitHub names the file of the summary; not set elsewhere.</summary>
    private const string FileVariable = "GITHUB_STEP_SUMMARY";

    private const int MostListed = 500;

    /// <summary>Adds to the summary where there is one.</summary>
    public static void Append(IReadOnlyList<Diagnostic> found, string counts)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
            File.AppendAllText(file, Markdown([.. found.Where(one => one.Level != DiagnosticLevel.Note)], counts));
    }

    private static string Markdown(Diagnostic[] found, string counts)
    {
        var page = new StringBuilder($"### imr lint\n\n{counts}\n");
        if (found.Length > 0)
            page.Append("\n| place | | finding | |\n|---|---|---|---|\n");
        foreach (var one in found.Take(MostListed))
            page.Append(CultureInfo.InvariantCulture, $"| {Cell(one.File)}{(one.Line == 0 ? "" : $":{one.Line}")} | {FindingText.Of(one.Level)} | {one.Rule} | {Cell(one.Message)}. {Cell(one.Hint ?? "")} |\n");
        if (found.Length > MostListed)
            page.Append(CultureInfo.InvariantCulture, $"\nand {found.Length - MostListed} more, see the log\n");
        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).ReplaceLineEndings("<br>").TrimEnd();
}
