using System.Diagnostics;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Packages;

/// <summary>
/// A folder that serves the packages as they were built, and beside it a folder for one who takes them. What they depend on comes from where this solution
/// has it; the packages themselves come from the feed alone and go into a folder of the taker's own.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private static readonly string[] Projects = ["ImrRules", "ImrRules.Pack", "ImrRules.Authoring", "ImrRules.Cli"];

    private readonly TemporaryFolder _folder = new();

    public PackageFeed()
    {
        Directory.CreateDirectory(Feed);
        foreach (var project in Projects)
            Dotnet(Repository.Root, "pack", Path.Combine("src", project), "--no-build", "-c", Configuration, "-o", Feed);
        _folder.Write("taker/nuget.config", $"<configuration><packageSources><clear /><add key=\"feed\" value=\"{Feed}\" /></packageSources></configuration>");
    }

    /// <summary>The packages and their symbols.</summary>
    public string Feed => _folder.PathOf("feed");

    /// <summary>The taker's folder.</summary>
    public string Taker => _folder.PathOf("taker");

    private static string Configuration => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}release", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string OfThisMachine => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Runs <c>dotnet</c> in the taker's folder; gives its output.</summary>
    public string Dotnet(params string[] words) => Dotnet(Taker, words);

    /// <summary>Runs a program in the taker's folder; gives its output.</summary>
    public string Run(string program, params string[] words) => Run(Taker, program, words);

    public void Dispose() => _folder.Dispose();

    private string Dotnet(string folder, params string[] words) => Run(folder, "dotnet", words);

    private string Run(string folder, string program, string[] words)
    {
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // what the test runner tells its own builds is not meant for these
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        (start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"], start.Environment["DOTNET_NOLOGO"]) = ("1", "1");
        if (folder == Taker)
            (start.Environment["NUGET_PACKAGES"], start.Environment["NUGET_FALLBACK_PACKAGES"]) = (_folder.PathOf("packages"), OfThisMachine);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', words)}: {process.ExitCode}\n{output}\n{error.Result}");
    }
}
