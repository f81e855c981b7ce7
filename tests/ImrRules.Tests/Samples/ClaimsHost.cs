using System.Security.Cryptography;
using System.Text;
using ClaimsSystem.Hosting;
using ImrRules.Tests.Cli;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ImrRules.Tests.Samples;

/// <summary>The sample on a port of its own, with a database of its own.</summary>
public sealed class ClaimsHost : IAsyncDisposable
{
    public const string Administrator = "token-of-the-claims-administrator";
    public const string Reviewer = "token-of-the-reviewer";
    public const string OtherReviewer = "token-of-another-reviewer";

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private ClaimsHost(Dictionary<string, string?> settings)
    {
        Database = _folder.PathOf("claims.db");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(Settings(Database)).AddInMemoryCollection(settings);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddClaimsSystem();
        _app = builder.Build();
        _app.UseClaimsSystem();
    }

    public string Database { get; }

    public LoggedLines Log { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public static async Task<ClaimsHost> Start(params (string Key, string Value)[] settings)
    {
        var host = new ClaimsHost(settings.ToDictionary(one => $"ClaimsSystem:{one.Key}", one => (string?)one.Value));
        await host._app.StartAsync();
        return host;
    }

    /// <summary>Somebody who shows this token; nobody known where it is null.</summary>
    public ClaimsCaller As(string? token) => new(Address, token);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    public static Dictionary<string, string?> Settings(string database)
    {
        var settings = new Dictionary<string, string?>
        {
            ["ClaimsSystem:Database"] = database,
            ["ClaimsSystem:Review"] = "Ur",
            ["ClaimsSystem:MostBytes"] = "65536",
            ["ClaimsSystem:RequestsAMinute"] = "1000000",
            ["ClaimsSystem:Letter:Organization"] = "Example Claims Administrator",
        };
        (string Name, string Role, string Token)[] tokens = [("Desk 1", "claims administrator", Administrator), ("Jane Roe, MD", "reviewer", Reviewer), ("John Poe, MD", "reviewer", OtherReviewer)];
        foreach (var (at, (name, role, token)) in tokens.Index())
        {
            settings[$"ClaimsSystem:Tokens:{at}:Name"] = name;
            settings[$"ClaimsSystem:Tokens:{at}:Role"] = role;
            settings[$"ClaimsSystem:Tokens:{at}:Sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        }
        return settings;
    }
}
