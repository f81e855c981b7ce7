using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>phase</c>: one phase of the vocabulary, or a list.</summary>
internal static class PhasesReader
{
    public static IReadOnlyList<string> Read(IReadOnlyList<YamlText> words, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var phases = new List<string>();
        foreach (var word in words)
        {
            if (vocabulary.FindPhase(word.Value.Trim()) is not { } phase)
            {
                if (vocabulary.Unread.MayHold(word))
                    continue;
                var names = vocabulary.Phases.Select(p => p.Name).ToArray();
                diagnostics.Error(word.Place.Source.Confidential ? "unknown-phase" : "unknown-term", word.Place, $"{(word.Place.Source.Confidential ? "this" : $"\"{word.Value}\"")} is not a phase of the vocabulary",
                    Spelling.DidYouMean(word.Value, names) ?? $"Known phases: {string.Join(", ", names)}.");
            }
            else if (!phases.Contains(phase.Name))
            {
                phases.Add(phase.Name);
            }
        }
        return phases;
    }
}
