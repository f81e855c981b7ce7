using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads what an example expects.</summary>
internal static class ExpectationReader
{
    /// <summary>Stands for what a person has yet to say.</summary>
    public const string Open = "?";

    public const string PartPrefix = "medically necessary for ";

    private static readonly Dictionary<string, Expectation> Words = new()
    {
        ["medically necessary"] = Expectation.MedicallyNecessary,
        ["not medically necessary"] = Expectation.NotMedicallyNecessary,
        ["more information needed"] = Expectation.MoreInformationNeeded,
        ["does not govern"] = Expectation.DoesNotGovern,
    };

    public static IReadOnlyCollection<string> FixedWords => Words.Keys;

    private static string Known => $"{string.Join(", ", Words.Keys)}, {PartPrefix}6 visits";

    public static (Expectation Expectation, Measure? Amount)? Read(YamlText text, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (Words.TryGetValue(text.Value, out var expectation))
            return (expectation, null);
        if (text.Value.StartsWith(PartPrefix, StringComparison.Ordinal) && ReadAmount(text.Value[PartPrefix.Length..], vocabulary) is { } amount)
            return (Expectation.MedicallyNecessaryFor, amount);
        if (text.Value == Open)
        {
            diagnostics.Error("expectation-open", text.Place, "what is expected here is still to be said",
                $"Say what the source makes of this case, from its page and not from what the engine gives: {Known}.");
            return null;
        }
        diagnostics.Error("wrong-value", text.Place, $"\"{text.Value}\" can not be expected",
            Spelling.DidYouMean(text.Value, Words.Keys) ?? $"Known values: {Known}.");
        return null;
    }

    private static Measure? ReadAmount(string words, ClinicalVocabulary vocabulary) =>
        Measure.Split(words) is var (number, unit) && (vocabulary.FindQuantity(unit)?.Name ?? TimeUnits.Find(unit)) is { } quantity ? new Measure(number, quantity) : null;
}
