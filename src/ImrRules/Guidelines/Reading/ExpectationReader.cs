using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads what an example expects.</summary>
internal sealed class ExpectationReader(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
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

    public (Expectation Expectation, Measure? Amount)? Read(YamlText text)
    {
        if (Words.TryGetValue(text.Value, out var expectation))
            return (expectation, null);
        if (text.Value.StartsWith(PartPrefix, StringComparison.Ordinal))
        {
            if (ReadAmount(text.Value[PartPrefix.Length..]) is { } amount)
                return (Expectation.MedicallyNecessaryFor, amount);
            ReportAmount(text);
            return null;
        }
        if (text.Value == Open)
        {
            diagnostics.Error("expectation-open", text.Place, "what is expected here is still to be said",
                $"Say what the source makes of this case, from its page and not from what the engine gives: {Known}.");
            return null;
        }
        diagnostics.Error("wrong-value", text.Place, $"\"{text.Value}\" can not be expected", Advice(text.Value), ChoiceWords.Same(text.Value, [.. Words.Keys]) is { } same ? text.ReplacedBy(same) : null);
        return null;
    }

    private static string Advice(string written) => $"{written} ".Equals(PartPrefix, StringComparison.OrdinalIgnoreCase)
        ? $"Say for how much: {PartPrefix}6 visits."
        : Spelling.DidYouMean(written, Words.Keys) ?? $"Known values: {Known}.";

    private void ReportAmount(YamlText text)
    {
        var words = text.Value[PartPrefix.Length..];
        var plain = MeasureWords.Plain(words);
        var reader = new AmountReader(vocabulary, diagnostics);
        reader.Parse(plain, out var problem);
        if (problem.Fault == AmountFault.UnknownUnit && vocabulary.Unread.MayHold(new YamlText(text.Place, problem.Unit)))
            return;
        diagnostics.Error("wrong-amount", text.PlaceOf(words), $"\"{words}\" is no amount that can be expected",
            problem.Fault == AmountFault.None ? ReadAmount(plain) is null ? $"Write one number with its unit: {PartPrefix}6 visits." : $"Write {PartPrefix}{plain}." : WrongAmount.Advice(words, reader, vocabulary),
            ReadAmount(plain) is null ? null : text.ReplacedBy(PartPrefix + plain));
    }

    private Measure? ReadAmount(string words) =>
        Measure.Split(words) is var (number, unit) && (vocabulary.FindQuantity(unit)?.Name ?? TimeUnits.Find(unit)) is { } quantity ? new Measure(number, quantity) : null;
}
