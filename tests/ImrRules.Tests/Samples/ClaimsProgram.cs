using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ImrRules.Tests.Cli;

namespace ImrRules.Tests.Samples;

/// <summary>The sample as a process of its own.</summary>
public sealed class ClaimsProgram : IDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(2);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    public ClaimsProgram()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [ClaimsProgramFactAttribute.Program!, "--urls", $"{Address}", "--contentRoot", _folder.PathOf("")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in ClaimsHost.Settings(_folder.PathOf("claims.db")))
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Tries until the program listens.</summary>
    public async Task<string> Submit(ClaimsCaller caller)
    {
        while (true)
        {
            try
            {
                return await caller.Submit(ExampleOf.Case);
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(BetweenTries);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
