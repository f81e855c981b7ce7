using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads what an example expects.</summary>
internal static class ExpectationReader
{
    public const string PartPrefix = "medically necessary for ";

    private static readonly Dictionary<string, Expectation> Words = new()
    {
        ["medically necessary"] = Expectation.MedicallyNecessary,
        ["not medically necessary"] = Expectation.NotMedicallyNecessary,
        ["more information needed"] = Expectation.MoreInformationNeeded,
        ["does not govern"] = Expectation.DoesNotGovern,
    };

    public static IReadOnlyCollection<string> FixedWords => Words.Keys;

    public static (Expectation Expectation, Measure? Amount)? Read(YamlText text, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (Words.TryGetValue(text.Value, out var expectation))
            return (expectation, null);
        if (text.Value.StartsWith(PartPrefix, StringComparison.Ordinal) && ReadAmount(text.Value[PartPrefix.Length..], vocabulary) is { } amount)
            return (Expectation.MedicallyNecessaryFor, amount);
        diagnostics.Error("wrong-value", text.Place, $"\"{text.Value}\" can not be expected",
            Spelling.DidYouMean(text.Value, Words.Keys) ?? $"Known values: {string.Join(", ", Words.Keys)}, {PartPrefix}6 visits.");
        return null;
    }

    private static Measure? ReadAmount(string words, ClinicalVocabulary vocabulary) =>
        Measure.Split(words) is var (number, unit) && (vocabulary.FindQuantity(unit)?.Name ?? TimeUnits.Find(unit)) is { } quantity ? new Measure(number, quantity) : null;
}
