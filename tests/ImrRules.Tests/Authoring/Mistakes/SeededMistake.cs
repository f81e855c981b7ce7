using System.Globalization;
using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.Mistakes;

/// <summary>One mistake of an author in a file of its own: where it stands, what the finding may be called, and the word that was meant.</summary>
public sealed record SeededMistake
{
    private const string Separator = "=====\n";

    /// <summary>What a single topic beside no other can not be expected to prove.</summary>
    private static readonly string[] OfTheWholeLibrary = ["no-example", "unnoticed-mistake"];

    public required string Name { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required IReadOnlyList<string> Findings { get; init; }

    public required string Meant { get; init; }

    public required string Text { get; init; }

    public static SeededMistake Read(string path)
    {
        var text = System.IO.File.ReadAllText(path);
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        var head = text[..at].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).ToDictionary(parts => parts[0], parts => parts[1].Trim());
        return new SeededMistake
        {
            Name = Path.GetFileNameWithoutExtension(path),
            File = head["file"],
            Line = int.Parse(head["line"], CultureInfo.InvariantCulture),
            Findings = head["finding"].Split(" | "),
            Meant = head["meant"],
            Text = text[(at + Separator.Length)..],
        };
    }

    /// <summary>What the linter says of the file beside the sources and the vocabulary of the repository: errors and warnings.</summary>
    /// <param name="session">The linter, which knows the other files from the mistake before.</param>
    /// <param name="pack">The files of the repository that it is laid over.</param>
    public IReadOnlyList<Diagnostic> Lint(LintSession session, IEnumerable<GuidelineFile> pack) =>
    [
        .. session.Lint(new InMemoryFiles([.. pack.Where(file => file.Path != File).Select(file => (file.Path, file.Text)), (File, Text)])).Found
            .Where(found => found.Level != DiagnosticLevel.Note && (Findings.Contains(found.Rule) || !OfTheWholeLibrary.Contains(found.Rule))),
    ];

    /// <summary>One message, at the line, of one of the names, with the word that was meant.</summary>
    public bool IsAnsweredBy(IReadOnlyList<Diagnostic> found) =>
        found is [var only] && only.File == File && only.Line == Line && Findings.Contains(only.Rule) && $"{only.Message}\n{only.Hint}".Contains(Meant, StringComparison.OrdinalIgnoreCase);
}
