using ImrRules.Cases;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Cli.Files;

/// <summary>Reads the case of a file that a person names, and tells what is found in it. One may be shared by all threads.</summary>
internal sealed class CaseFileInput(ClinicalVocabulary vocabulary, bool showText)
{
    private readonly CaseReader _cases = new(vocabulary);

    /// <summary>False to leave out notes, as among many files: they would hide the mistakes.</summary>
    public bool ShowNotes { get; init; } = true;

    /// <summary>The case, null where it can not be read, for the reason that is told; and how many notes were left out.</summary>
    /// <param name="path">The file.</param>
    /// <param name="error">Where to tell.</param>
    public (CaseFile? Case, int NotesLeft) Read(string path, TextWriter error)
    {
        if (CaseFiles.Read(path, out var problem) is not { } text)
        {
            error.Write($"{path}: {problem}\n");
            return (null, 0);
        }
        var reading = _cases.Read(path, text);
        var told = reading.Diagnostics.Where(found => ShowNotes || found.Level != DiagnosticLevel.Note).ToArray();
        CaseFindings.Write(told, showText ? text : null, error);
        return (reading.Case, reading.Diagnostics.Count - told.Length);
    }
}
