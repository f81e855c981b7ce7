using System.Globalization;
using System.Security.Cryptography;
using ClaimsSystem.Access;
using Microsoft.Data.Sqlite;

namespace ClaimsSystem.Database;

/// <summary>Keeps the cases, the decisions, the final letters, and who saw and did what. Nothing in it is ever changed.</summary>
internal sealed class CaseStore(ClaimsDatabase database, TimeProvider clock)
{
    private const int IdDigits = 32;

    /// <summary>Keeps a new case.</summary>
    /// <returns>Its id, which nobody can guess and which says nothing of the case: it stands in addresses, and so in logs.</returns>
    public string Submit(Caller caller, string text)
    {
        var id = RandomNumberGenerator.GetHexString(IdDigits, lowercase: true);
        return Amend(caller, id, 1, text, "submitted") ? id : throw new InvalidOperationException("an id was drawn twice");
    }

    /// <summary>Keeps a further version of a case.</summary>
    /// <returns>False where somebody else was first, be it with this version or with a decision.</returns>
    public bool Amend(Caller caller, string id, int version, string text, string did) => database.TryWrite(connection =>
    {
        if (IsDecided(connection, id))
            return false;
        connection.Run("INSERT INTO versions VALUES ($id, $version, $text)", ("$id", id), ("$version", version), ("$text", text));
        Record(connection, caller, did, id, version, determination: null);
        return true;
    });

    /// <summary>The newest version; null where there is no such case.</summary>
    public StoredCase? Find(string id) => database.Read(connection => connection.Rows(
        "SELECT number, text, EXISTS (SELECT 1 FROM decisions WHERE case_id = $id) FROM versions WHERE case_id = $id ORDER BY number DESC LIMIT 1",
        row => new StoredCase(id, row.GetInt32(0), row.GetString(1), row.GetBoolean(2)),
        ("$id", id))).SingleOrDefault();

    /// <summary>Keeps what was decided, with the letters that come of it.</summary>
    /// <returns>False where somebody else was first, be it with a decision or with a newer version.</returns>
    public bool Decide(Caller caller, StoredCase decided, string determination, string text, IReadOnlyDictionary<string, string> letters) => database.TryWrite(connection =>
    {
        if (Newest(connection, decided.Id) != decided.Version)
            return false;
        connection.Run("INSERT INTO decisions VALUES ($id, $version, $text)", ("$id", decided.Id), ("$version", decided.Version), ("$text", text));
        foreach (var (format, letter) in letters)
            connection.Run("INSERT INTO letters VALUES ($id, $format, $letter)", ("$id", decided.Id), ("$format", format), ("$letter", letter));
        Record(connection, caller, "decided", decided.Id, decided.Version, determination);
        return true;
    });

    /// <summary>The final letter; null where nobody has decided.</summary>
    public string? Letter(string id, string format) => database.Read(connection => connection.Rows(
        "SELECT text FROM letters WHERE case_id = $id AND format = $format", row => row.GetString(0), ("$id", id), ("$format", format))).SingleOrDefault();

    /// <summary>Writes down that somebody is about to see something of a case; what is not in the record is not shown.</summary>
    public void Seen(Caller caller, string what, StoredCase seen, string? determination = null)
    {
        var isWritten = database.TryWrite(connection =>
        {
            Record(connection, caller, $"saw {what}", seen.Id, seen.Version, determination);
            return true;
        });
        if (!isWritten)
            throw new InvalidOperationException("the record could not be written");
    }

    public IReadOnlyList<RecordedAccess> RecordOf(string id) => database.Read(connection => connection.Rows(
        "SELECT number, at, name, role, did, version, determination FROM record WHERE case_id = $id ORDER BY number",
        row => new RecordedAccess(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetInt32(5), row.IsDBNull(6) ? null : row.GetString(6)),
        ("$id", id)));

    private static bool IsDecided(SqliteConnection connection, string id) => connection.Rows("SELECT 1 FROM decisions WHERE case_id = $id", _ => true, ("$id", id)).Count > 0;

    private static int Newest(SqliteConnection connection, string id) => connection.Rows("SELECT MAX(number) FROM versions WHERE case_id = $id", row => row.GetInt32(0), ("$id", id)).Single();

    private void Record(SqliteConnection connection, Caller caller, string did, string id, int version, string? determination) => connection.Run(
        "INSERT INTO record VALUES ((SELECT IFNULL(MAX(number), 0) + 1 FROM record), $at, $name, $role, $did, $id, $version, $determination)",
        ("$at", clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)), ("$name", caller.Name), ("$role", caller.Role), ("$did", did), ("$id", id), ("$version", version), ("$determination", determination));
}
