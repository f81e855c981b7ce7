using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
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

        if (words is null || words.Contains("") || FactValueReader.Read(fact, words, vocabulary) is null)
        {
            if (node is not YamlUnread)
                ReportWrong(fact, node, words, vocabulary, diagnostics);
            return null;
        }
        if (fact.Type == FactType.Treatments)
            NoteUnknown(words, node, vocabulary, diagnostics);
        return words;
    }

    private static void ReportWrong(Fact fact, YamlNode node, string[]? words, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var known = $"Answers that are understood: {FactValueReader.Expected(fact)}; {AnsweredFact.NotInTheRecords}, {AnsweredFact.NotAsked}.";
        var (hint, written) = words is [{ Length: > 0 } word] && !node.Place.Source.Confidential ? Meant(fact, word, vocabulary) : (null, null);
        diagnostics.Error("wrong-answer", WrongShape.Beginning(node), $"this does not answer \"{fact.Name}\"", hint ?? known, written is not null && node is YamlText text ? text.ReplacedBy(written) : null);
    }

    /// <summary>What was probably meant, and how to write it where nothing is guessed.</summary>
    private static (string? Hint, string? Written) Meant(Fact fact, string word, ClinicalVocabulary vocabulary)
    {
        string[] choices = [.. fact.Type == FactType.YesOrNo ? ["yes", "no"] : fact.Choices, AnsweredFact.NotInTheRecords, AnsweredFact.NotAsked];
        if (ChoiceWords.Same(word, choices) is { } same)
            return ($"Write {same}.", same);
        if (Spelling.DidYouMean(word, choices) is { } near)
            return (near, null);
        var plain = MeasureWords.Plain(word);
        if (FactValueReader.Read(fact, [plain], vocabulary) is FactValue.Measured)
            return ($"Write {plain}.", plain);
        if (FactTestReader.Compared(plain, fact, vocabulary) is { Bound: var bound })
            return ($"An answer is the value itself: {bound}.", null);
        if (Measure.Split(plain) is not ({ } number, ""))
            return (null, null);
        return fact.Type switch
        {
            FactType.Percent => ($"Name the unit: {number} percent.", null),
            FactType.Duration => ($"Name the unit: {string.Join(", ", TimeUnits.All.Select(unit => $"{number} {unit}"))}.", null),
            FactType.Amount => ($"Name the unit: {string.Join(", ", vocabulary.Quantities.Where(quantity => quantity.CanBeCut || quantity.AnsweredBy == fact.Name).Take(4).Select(quantity => $"{number} {quantity.Name}"))}.", null),
            _ => (null, null),
        };
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
