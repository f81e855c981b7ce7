using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads a table: amounts by the answer to a fact, or by condition.</summary>
internal sealed class TableReader(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> Keys = ["by", "rows", "otherwise"];

    public const string ByCondition = "condition";

    private readonly AmountReader _amounts = new(vocabulary, diagnostics);

    public AmountTable? Read(YamlForm recommendation)
    {
        if (YamlForm.Open(recommendation.Node("table"), "a table", Keys, diagnostics, elsewhere: KeyHomes.All, inner: new InnerNames("rows", IsRow)) is not { } form)
            return null;
        form.Require("by", "Write the fact whose answer picks the row, or condition.");
        form.Require("rows", "Write a line for each: the choice or condition, a colon, and its amount.");
        var by = form.Words("by");
        var fact = by is null or { Value: ByCondition } ? null : vocabulary.FindFact(by.Value);
        var isKnown = by is { Value: ByCondition } || fact is { Type: FactType.Choice };
        if (by is not null && !isKnown)
            ReportBy(by, fact);
        var rows = new Dictionary<string, Amount>();
        var places = new Dictionary<string, Place>();
        foreach (var (row, amount) in RowsOf(form))
        {
            var known = fact is null ? vocabulary.FindCondition(row.Value)?.Name : fact.Choices.FirstOrDefault(choice => choice == row.Value);
            if (known is null && isKnown && !vocabulary.Unread.MayHold(row))
                diagnostics.Error("table-row-unknown", row.Place, $"\"{row.Value}\" is not one of the {(fact is null ? "conditions" : $"choices of \"{fact.Name}\"")}", Advice(row.Value, fact));
            if (known is not null && fact is null && IsOutside(known, recommendation))
                diagnostics.Error("table-row-unknown", row.Place, $"the recommendation is not about \"{known}\": the row can not be picked", $"It is about {string.Join(", ", recommendation.Strings("conditions"))}.");
            if (amount is YamlText words && Amount(row, words) is { } read && known is not null)
            {
                rows.TryAdd(known, read);
                places.TryAdd(known, row.Place);
            }
            else if (amount is not YamlText)
                WrongShape.ReportNoText(amount, row.Value, diagnostics);
        }
        return new AmountTable(fact, rows, form.Words("otherwise") is { } otherwise ? _amounts.Read(otherwise) : null)
        {
            Place = form.PlaceOfKey("rows"),
            RowPlaces = places,
            OtherwisePlace = form.PlaceOf("otherwise"),
        };
    }

    /// <summary>A condition that is neither one of those to which the recommendation is confined, nor a kind of one, nor wider.</summary>
    private bool IsOutside(string condition, YamlForm recommendation)
    {
        string?[] confined = [.. recommendation.Strings("conditions").Select(name => vocabulary.FindCondition(name)?.Name)];
        return confined.Length > 0 && !Array.Exists(confined, own => own is null || vocabulary.IsKindOfCondition(condition, own) || vocabulary.IsKindOfCondition(own, condition));
    }

    private bool IsRow(string name) => vocabulary.FindCondition(name) is not null || vocabulary.Facts.Any(fact => fact.Choices.Contains(name));

    private void ReportBy(YamlText by, Fact? fact)
    {
        if (vocabulary.Unread.MayHold(by))
            return;
        var names = vocabulary.Facts.Where(f => f.Type == FactType.Choice).Select(f => f.Name).Append(ByCondition).ToArray();
        diagnostics.Error(fact is null ? "unknown-fact" : "wrong-value", by.Place, fact is null ? $"\"{by.Value}\" is not a known fact" : $"\"{by.Value}\" is no fact with choices",
            Spelling.DidYouMean(by.Value, names) ?? $"A table goes by one of: {string.Join(", ", names)}.");
    }

    private IReadOnlyList<YamlEntry> RowsOf(YamlForm form)
    {
        if (form.Node("rows") is YamlMap rows)
            return rows.Entries;
        if (form.Node("rows") is YamlList list)
            WrongShape.Report(list, "the rows of a table have no dashes", "Take the dashes away: each row is a choice or condition, a colon, and its amount.", diagnostics);
        else if (form.Words("rows") is { } text)
            WrongShape.Report(text, "rows are expected below \"rows\"", "Write a line for each: the choice or condition, a colon, and its amount.", diagnostics);
        return [];
    }

    private Amount? Amount(YamlText row, YamlText words)
    {
        if (words.Value.Length > 0)
            return _amounts.Read(words);
        diagnostics.Error("wrong-shape", row.Place, $"nothing stands behind \"{row.Value}\"", "Write its amount, such as 24 visits over 14 weeks.");
        return null;
    }

    private string Advice(string row, Fact? fact) => fact is null
        ? Spelling.DidYouMean(row, Wordings.Of("condition", vocabulary)) ?? "The conditions are listed in vocabulary/."
        : Spelling.DidYouMean(row, fact.Choices) ?? $"Known choices: {string.Join(", ", fact.Choices)}.";
}
