using System.Globalization;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Findings;

/// <summary>Findings about guidelines as their author reads them: by file, each with its line, a mark under the word, and what was probably meant.</summary>
internal static class FindingText
{
    /// <summary>The column of the finding's name, where the message leaves room.</summary>
    private const int NameColumn = 88;

    private const string Indent = "         ";

    /// <summary>Stands beside what can be fixed without a guess.</summary>
    private const string FixMark = "[--fix]";

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

    /// <summary>Place, level and message, and the finding's name.</summary>
    /// <param name="found">The finding.</param>
    /// <param name="level">The word for its level.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteHead(Diagnostic found, string level, TextWriter output)
    {
        var place = found.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{found.Line,4}:{found.Column}");
        output.Write($"{$"{place,-9}{level}  {found.Message}".PadRight(NameColumn - 1)}  {found.Rule}\n");
    }

    private static void Write(Diagnostic found, TextWriter output)
    {
        WriteHead(found, Of(found.Level), output);
        SourceMark.Write(found, output);
        var hint = found.Hint is { } words ? $"{Indent}{words.ReplaceLineEndings($"\n{Indent}")}" : "";
        if (found.Fix is not null)
            hint = $"{hint}{new string(' ', Math.Max(2, NameColumn + 1 - (hint.Length - hint.LastIndexOf('\n') - 1)))}{FixMark}";
        output.Write(hint.Length == 0 ? "\n" : $"{hint}\n\n");
    }
}
