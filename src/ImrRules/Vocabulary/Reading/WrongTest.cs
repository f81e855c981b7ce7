using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Says what is wrong with a test that its fact does not take, and how it is written.</summary>
/// <param name="fact">The fact.</param>
/// <param name="name">Its name as it stands there.</param>
/// <param name="vocabulary">The words of tests.</param>
/// <param name="diagnostics">Where the mistake goes.</param>
internal sealed class WrongTest(Fact fact, YamlText name, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    private const string Rule = "wrong-test";

    private const string AboutSilence = "Where something must have failed or be absent, ask a fact that says so, with yes.";

    /// <summary>What an author writes who requires that nothing is recorded.</summary>
    private static readonly string[] Silence = ["not in the records", "not in records", "not documented", "undocumented", "not recorded", "not asked", "unknown", "not known", "missing"];

    public void Report(YamlNode test)
    {
        switch (test)
        {
            case YamlText { Value.Length: 0 }:
                diagnostics.Error(Rule, name.Place, $"nothing stands behind \"{name.Value}\"", Advice(""));
                break;
            case YamlText text when Silence.Contains(text.Value, StringComparer.OrdinalIgnoreCase):
                diagnostics.Error(Rule, text.Place, $"\"{text.Value}\" does not test \"{fact.Name}\": that records are silent can not be required", $"{Advice("")} {AboutSilence}");
                break;
            case YamlText text when fact.Type == FactType.YesOrNo:
                Report(text, ["yes", "no"]);
                break;
            case YamlText text when fact.Type == FactType.Choice:
                Report(text, fact.Choices);
                break;
            case YamlText text when fact.Type == FactType.Treatments && ChoiceWords.Same(text.Value, ["yes", "no"]) is not null:
                diagnostics.Error(Rule, text.Place, $"\"{text.Value}\" does not test \"{fact.Name}\"", Advice(""));
                break;
            case YamlText text when fact.Type == FactType.Treatments:
                UnknownTerm.Report(text, "treatment", vocabulary, diagnostics);
                break;
            case YamlText text:
                ReportMeasure(text);
                break;
            case YamlList list when list.Items.Count > 0 && list.Items.All(item => item is YamlText or YamlUnread) && fact.Type is FactType.Choice or FactType.Treatments:
                ReportMembers([.. list.Items.OfType<YamlText>()]);
                break;
            default:
                diagnostics.Error(Rule, WrongShape.Beginning(test), $"this does not test \"{fact.Name}\"", Advice(""));
                break;
        }
    }

    private void ReportMembers(IReadOnlyList<YamlText> words)
    {
        if (fact.Type == FactType.Choice)
        {
            ReportChoices([.. words.Where(word => !fact.Choices.Contains(word.Value))]);
            return;
        }
        foreach (var word in words.Where(word => vocabulary.FindTreatment(word.Value) is null && !vocabulary.Unread.MayHold(word)))
            UnknownTerm.Report(word, "treatment", vocabulary, diagnostics);
    }

    /// <summary>Members of a list that are no choices: several at once are one misunderstanding.</summary>
    private void ReportChoices(YamlText[] unknown)
    {
        if (unknown is [var first, _, ..])
            diagnostics.Error(Rule, first.Place, $"{string.Join(" and ", unknown.Select(word => $"\"{word.Value}\""))} are no choices of \"{fact.Name}\"", $"Known choices: {string.Join(", ", fact.Choices)}.");
        else if (unknown is [var only])
            Report(only, fact.Choices);
    }

    /// <summary>A word that is none of a few.</summary>
    private void Report(YamlText word, IReadOnlyList<string> choices)
    {
        string[] parts = [.. word.Value.Split([",", "/", " or "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (fact.Type == FactType.Choice && parts.Length > 1 && parts.All(choices.Contains))
        {
            var list = $"[{string.Join(", ", parts)}]";
            diagnostics.Error(Rule, word.Place, $"this does not test \"{fact.Name}\"", $"Write a list: {list}", word.ReplacedBy(list));
            return;
        }
        var same = ChoiceWords.Same(word.Value, choices);
        diagnostics.Error(Rule, word.Place, fact.Type == FactType.Choice ? $"\"{word.Value}\" is not a choice of \"{fact.Name}\"" : $"\"{word.Value}\" does not test \"{fact.Name}\"",
            fact.Type == FactType.YesOrNo ? same is null ? "Write yes or no." : $"Write {same}." : ChoiceWords.Advice(word.Value, choices), same is null ? null : word.ReplacedBy(same));
    }

    private void ReportMeasure(YamlText text)
    {
        var plain = MeasureWords.Plain(text.Value);
        var meant = MeasureWords.Meant(plain);
        var what = fact.Type == FactType.Percent ? "a percentage" : $"\"{fact.Name}\"";
        var (hint, fix) = FactTestReader.Compared(plain, fact, vocabulary) is not null ? ($"Write {plain}.", text.ReplacedBy(plain))
            : FactTestReader.Compared(meant, fact, vocabulary) is not null ? ($"Did you mean \"{meant}\"?", null)
            : (Advice(meant), null);
        diagnostics.Error(Rule, text.Place, $"\"{text.Value}\" does not test {what}", hint, fix);
    }

    /// <summary>How a test of the fact is written, with the author's own number where there is one.</summary>
    private string Advice(string meant)
    {
        var number = meant.Split(' ').FirstOrDefault(word => decimal.TryParse(word, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _));
        return fact.Type switch
        {
            FactType.YesOrNo => "Write yes or no.",
            FactType.Choice => $"Known choices: {string.Join(", ", fact.Choices)}.",
            FactType.Treatments => "Write a treatment of the vocabulary, or a list of them in brackets.",
            FactType.Percent => Comparing($"{number ?? "50"} percent"),
            FactType.Duration when number is null => "Say how long, and whether more or less is needed: at least 6 weeks, more than 3 months, less than 1 year, ...",
            FactType.Duration => Comparing($"{number} {UnitIn(meant) ?? "weeks"}"),
            FactType.Amount => Comparing($"{number ?? "6"} {QuantityIn(meant)}"),
            _ => Comparing(fact.Unit is null ? number ?? "2" : $"{number ?? "2"} {fact.Unit}"),
        };
    }

    private static string Comparing(string bound) => $"Say whether more or less is needed: at least {bound}, more than {bound}, at most {bound}, ...";

    private static string? UnitIn(string meant) => meant.Split(' ').Select(word => TimeUnits.Find(word) ?? Spelling.Nearest(word, TimeUnits.All)).FirstOrDefault(unit => unit is not null);

    private string QuantityIn(string meant)
    {
        var names = vocabulary.Quantities.Where(quantity => quantity.AnsweredBy is null || quantity.AnsweredBy == fact.Name).OrderByDescending(quantity => quantity.AnsweredBy == fact.Name).ToArray();
        return names.FirstOrDefault(quantity => meant.Contains(quantity.Name, StringComparison.OrdinalIgnoreCase))?.Name
            ?? names.FirstOrDefault(quantity => quantity.AnsweredBy == fact.Name)?.Name ?? string.Join(" or ", names.Where(quantity => quantity.CanBeCut).Take(3).Select(quantity => quantity.Name));
    }
}
