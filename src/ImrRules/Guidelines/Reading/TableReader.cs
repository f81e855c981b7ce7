using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
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
        if (YamlForm.Open(recommendation.Node("table"), "a table", Keys, diagnostics) is not { } form)
            return null;
        var by = form.Words("by");
        var fact = by is null or { Value: ByCondition } ? null : vocabulary.FindFact(by.Value);
        if (by is not null && by.Value != ByCondition && fact is not { Type: FactType.Choice })
        {
            diagnostics.Error("unknown-fact", by.Place, $"\"{by.Value}\" is no fact with choices", Spelling.DidYouMean(by.Value, vocabulary.Facts.Where(f => f.Type == FactType.Choice).Select(f => f.Name)));
            return null;
        }
        var rows = new Dictionary<string, Amount>();
        var places = new Dictionary<string, Place>();
        foreach (var (row, amount) in (form.Node("rows") as YamlMap)?.Entries ?? [])
        {
            var known = fact is null ? vocabulary.FindCondition(row.Value)?.Name : fact.Choices.FirstOrDefault(choice => choice == row.Value);
            if (known is null)
                diagnostics.Error("table-row-unknown", row.Place, $"\"{row.Value}\" is not one of the choices", Spelling.DidYouMean(row.Value, fact?.Choices ?? vocabulary.Conditions.Select(c => c.Name)));
            else if (amount is YamlText words && _amounts.Read(words) is { } read)
            {
                rows.TryAdd(known, read);
                places.TryAdd(known, row.Place);
            }
        }
        return new AmountTable(fact, rows, form.Words("otherwise") is { } otherwise ? _amounts.Read(otherwise) : null)
        {
            Place = form.PlaceOf("by"),
            RowPlaces = places,
            OtherwisePlace = form.PlaceOf("otherwise"),
        };
    }
}
