using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences;

/// <summary>What changed in a table: by what it is read, its rows, the amount where none fits.</summary>
internal static class TableChanges
{
    public static IEnumerable<KeyChange> Between(AmountTable? old, AmountTable? now)
    {
        foreach (var change in Said("table, by", By(old), By(now)))
            yield return change;
        var rows = (old?.Rows.Keys ?? []).Concat(now?.Rows.Keys ?? []).Distinct();
        foreach (var row in rows)
        {
            foreach (var change in Said($"table, {row}", Amount(old, row), Amount(now, row)))
                yield return change;
        }
        foreach (var change in Said("table, otherwise", old?.Otherwise?.ToString(), now?.Otherwise?.ToString()))
            yield return change;
    }

    private static KeyChange[] Said(string key, string? old, string? now) => old == now ? [] : [new KeyChange(key, old, now)];

    private static string? By(AmountTable? table) => table is null ? null : table.By?.Name ?? "condition";

    private static string? Amount(AmountTable? table, string row) => table?.Rows.GetValueOrDefault(row)?.ToString();
}
