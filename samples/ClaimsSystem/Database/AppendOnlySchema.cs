namespace ClaimsSystem.Database;

/// <summary>The tables. In each of them rows are added; triggers refuse to change, to remove and to replace one.</summary>
internal static class AppendOnlySchema
{
    private static readonly (string Table, string Columns, string Key)[] Tables =
    [
        ("versions", "case_id TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, number)", "case_id = NEW.case_id AND number = NEW.number"),
        ("decisions", "case_id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, text TEXT NOT NULL", "case_id = NEW.case_id"),
        ("letters", "case_id TEXT NOT NULL, format TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, format)", "case_id = NEW.case_id AND format = NEW.format"),
        ("record", "number INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, did TEXT NOT NULL, case_id TEXT NOT NULL, version INTEGER NOT NULL, determination TEXT", "number = NEW.number"),
    ];

    public static string Sql { get; } = string.Concat(Tables.Select(Create)) + "CREATE INDEX IF NOT EXISTS record_of_case ON record (case_id);";

    private static string Create((string Table, string Columns, string Key) table) => $"""
        CREATE TABLE IF NOT EXISTS {table.Table} ({table.Columns}) STRICT;
        CREATE TRIGGER IF NOT EXISTS {table.Table}_unchanged BEFORE UPDATE ON {table.Table} BEGIN SELECT RAISE(ABORT, 'rows are not changed'); END;
        CREATE TRIGGER IF NOT EXISTS {table.Table}_kept BEFORE DELETE ON {table.Table} BEGIN SELECT RAISE(ABORT, 'rows are not removed'); END;
        CREATE TRIGGER IF NOT EXISTS {table.Table}_not_replaced BEFORE INSERT ON {table.Table} WHEN EXISTS (SELECT 1 FROM {table.Table} WHERE {table.Key})
          BEGIN SELECT RAISE(ABORT, 'rows are not replaced'); END;

        """;
}
