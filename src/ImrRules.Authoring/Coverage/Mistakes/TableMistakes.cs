using ImrRules.Authoring.Coverage.Searching;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>What can be got wrong in a table: a row left out, its amount; what holds where no row fits.</summary>
internal sealed class TableMistakes(ClinicalVocabulary vocabulary)
{
    public IEnumerable<Mistake<AmountTable>> In(AmountTable table)
    {
        var by = table.By?.Name ?? Change.OfDiagnoses;
        foreach (var (row, amount) in table.Rows)
        {
            var place = table.RowPlaces.GetValueOrDefault(row, table.Place);
            yield return new Mistake<AmountTable>(place, $"{row}: {amount} -> left out", table with { Rows = Rows(table, row, other: null) }, [by]);
            foreach (var other in AmountMistakes.Of(amount))
                yield return new Mistake<AmountTable>(place, $"{row}: {amount} -> {other}", table with { Rows = Rows(table, row, other) }, [by, .. AmountMistakes.About(amount, other, vocabulary)]);
        }
        if (table.Otherwise is not { } otherwise)
            yield break;
        yield return new Mistake<AmountTable>(table.OtherwisePlace, $"otherwise: {otherwise} -> left out", table with { Otherwise = null }, [by]);
        foreach (var other in AmountMistakes.Of(otherwise))
            yield return new Mistake<AmountTable>(table.OtherwisePlace, $"otherwise: {otherwise} -> {other}", table with { Otherwise = other }, [by, .. AmountMistakes.About(otherwise, other, vocabulary)]);
    }

    private static Dictionary<string, Amount> Rows(AmountTable table, string row, Amount? other)
    {
        var rows = table.Rows.ToDictionary();
        rows.Remove(row);
        if (other is not null)
            rows[row] = other;
        return rows;
    }
}
