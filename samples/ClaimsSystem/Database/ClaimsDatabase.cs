using ClaimsSystem.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ClaimsSystem.Database;

/// <summary>The database. SQLite has one writer, and here whoever reads writes too, into the record: one connection serves all, one after the other.</summary>
internal sealed class ClaimsDatabase : IDisposable
{
    private const int Constraint = 19;

    private readonly SqliteConnection _connection;
    private readonly Lock _turn = new();

    public ClaimsDatabase(IOptions<ClaimsSystemOptions> options)
    {
        ForOwnerAlone(options.Value.Database);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = options.Value.Database, Pooling = false }.ToString());
        _connection.Open();
        // what was answered must stand in the record after a power cut: FULL waits for the disk
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON;" + AppendOnlySchema.Sql);
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Writes all of it or nothing.</summary>
    /// <param name="write">Writes, and says whether it is to stand.</param>
    /// <returns>False where it is not to stand, or where a row of that key stands already: somebody else was first.</returns>
    public bool TryWrite(Func<SqliteConnection, bool> write)
    {
        lock (_turn)
        {
            using var transaction = _connection.BeginTransaction();
            try
            {
                var stands = write(_connection);
                if (stands)
                    transaction.Commit();
                return stands;
            }
            catch (SqliteException refused) when (refused.SqliteErrorCode == Constraint)
            {
                return false;
            }
        }
    }

    public T Read<T>(Func<SqliteConnection, T> read)
    {
        lock (_turn)
            return read(_connection);
    }

    /// <summary>It holds patients' data: a new file is readable by nobody but its owner, and so are those that SQLite lays beside it.</summary>
    private static void ForOwnerAlone(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
