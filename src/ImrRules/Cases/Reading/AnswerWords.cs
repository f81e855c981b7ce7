using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads the words of an answer, and holds them against what the fact's type takes.</summary>
internal static class AnswerWords
{
    /// <summary>The words; null, with a diagnostic, where they are no answer to the fact.</summary>
    public static IReadOnlyList<string>? Read(Fact fact, YamlNode node, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        string[]? words = node switch
        {
            YamlText text => [text.Value.Trim()],
            YamlList list when list.Items.All(item => item is YamlText) => [.. list.Items.Cast<YamlText>().Select(text => text.Value.Trim())],
            _ => null,
        };
        if (words is [AnsweredFact.NotInTheRecords or AnsweredFact.NotAsked])
            return words;

        FactValueReader.Read(fact, [], vocabulary, out var expected);
        if (words is null || words.Contains("") || FactValueReader.Read(fact, words, vocabulary, out expected) is null)
        {
            diagnostics.Error("wrong-answer", node.Place, $"this does not answer \"{fact.Name}\"",
                $"Answers that are understood: {expected}; {AnsweredFact.NotInTheRecords}, {AnsweredFact.NotAsked}.");
            return null;
        }
        if (fact.Type == FactType.Treatments)
            NoteUnknown(words, node, vocabulary, diagnostics);
        return words;
    }

    private static void NoteUnknown(string[] words, YamlNode node, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is not "none")
                TreatmentWords.NoteUnknown(new YamlText(node is YamlList list ? list.Items[at].Place : node.Place, words[at]), vocabulary, diagnostics);
        }
    }
}
