using ImrRules.Evaluation;
using ImrRules.Reporting;
using ImrRules.Reporting.Letters;

namespace ImrRules.Cli.Commands;

/// <summary>The formats of reports, by their words on the command line.</summary>
internal static class ReportFormats
{
    public const string Markdown = "markdown";
    public const string Html = "html";

    public static Action<FinalDetermination, TextWriter> Writer(string format) => format switch
    {
        SharedOptions.Json => JsonReport.Write,
        Markdown => MarkdownReport.Write,
        Html => HtmlReport.Write,
        _ => TextReport.Write,
    };

    public static Action<Letter, TextWriter> LetterWriter(string format) => format switch
    {
        SharedOptions.Json => JsonReport.Write,
        Markdown => MarkdownReport.Write,
        Html => HtmlReport.Write,
        _ => TextReport.Write,
    };

    /// <summary>The ending of a file that holds a report, with its dot.</summary>
    public static string Ending(string format) => format switch
    {
        SharedOptions.Json => ".json",
        Markdown => ".md",
        Html => ".html",
        _ => ".txt",
    };
}
