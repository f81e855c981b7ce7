using System.Globalization;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Findings;

/// <summary>Findings about guidelines as their author reads them: by file, each with its line, a mark under the word, and what was probably meant.</summary>
internal static class FindingText
{
    /// <summary>The column of the finding's name, where the message leaves room.</summary>
    private const int NameColumn = 88;

    private const string Indent = "         ";

    public static void Write(IEnumerable<Diagnostic> found, TextWriter output)
    {
        foreach (var file in found.GroupBy(one => one.File))
        {
            output.Write($"{file.Key}\n\n");
            foreach (var one in file)
                Write(one, output);
        }
    }

    public static string Of(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        _ => "note",
    };

    private static void Write(Diagnostic found, TextWriter output)
    {
        var place = found.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{found.Line,4}:{found.Column}");
        var head = $"{place,-9}{Of(found.Level)}  {found.Message}";
        output.Write($"{head.PadRight(NameColumn - 1)}  {found.Rule}\n");
        SourceMark.Write(found, output);
        if (found.Hint is { } hint)
            output.Write($"{Indent}{hint.ReplaceLineEndings($"\n{Indent}")}\n");
        output.Write('\n');
    }
}
