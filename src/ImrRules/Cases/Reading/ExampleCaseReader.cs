using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads the case of an example.</summary>
internal static class ExampleCaseReader
{
    public static CaseFile Read(YamlMap map, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics) => new();
}
