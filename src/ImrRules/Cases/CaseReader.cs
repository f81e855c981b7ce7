using ImrRules.Cases.Letters;
using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases;

/// <summary>Reads case files (YAML, JSON) and published letters (text). Immutable; safe to use from many threads.</summary>
/// <param name="vocabulary">The facts, treatments and conditions that a case may name.</param>
public sealed class CaseReader(ClinicalVocabulary vocabulary)
{
    private readonly ClinicalVocabulary _vocabulary = vocabulary;

    /// <summary>Reads one file by the ending of its name: <c>.json</c>, <c>.txt</c> and <c>.pdf</c> (the text of a published letter), all else YAML. Never throws for what a file can contain.</summary>
    /// <param name="fileName">The name that diagnostics give.</param>
    /// <param name="text">The file's text.</param>
    public CaseReading Read(string fileName, string text)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(fileName, text, confidential: true);
        var diagnostics = new DiagnosticBag();
        var file = Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".txt" or ".pdf" => LetterReader.Read(source, diagnostics),
            ".json" => ReadFile(JsonReader.Read(source, diagnostics), diagnostics),
            _ => ReadFile(YamlReader.Read(source, diagnostics), diagnostics),
        };
        return new CaseReading(diagnostics.HasErrors ? null : file, diagnostics.Sorted());
    }

    private CaseFile? ReadFile(YamlNode? root, DiagnosticBag diagnostics) => root is null ? null : CaseFileReader.Read(root, _vocabulary, diagnostics);
}
