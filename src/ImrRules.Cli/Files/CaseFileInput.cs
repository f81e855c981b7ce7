using ImrRules.Cases;
using ImrRules.Cli.Findings;
using ImrRules.Vocabulary;

namespace ImrRules.Cli.Files;

/// <summary>Reads the case of a file that a person names, with what is found in it told.</summary>
internal sealed class CaseFileInput(ClinicalVocabulary vocabulary, CommandStreams streams, bool showText)
{
    private readonly CaseReader _cases = new(vocabulary);

    /// <summary>The case; null, with the reason told, where it can not be read.</summary>
    public CaseFile? Read(string path)
    {
        if (CaseFiles.Read(path, out var problem) is not { } text)
        {
            streams.Error.Write($"{path}: {problem}\n");
            return null;
        }
        var reading = _cases.Read(path, text);
        CaseFindings.Write(reading.Diagnostics, showText ? text : null, streams.Error);
        return reading.Case;
    }
}
