using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.LanguageServer;

/// <summary>
/// The YAML language server that editors run, from npm by the lock file beside this source. It is installed among the build's own files on first use.
/// Where that can not be done, <see cref="Problem"/> says why.
/// </summary>
public static class EditorServer
{
    private const string Driver = "ask-server.mjs";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Lazy<string?> Found = new(Install);

    /// <summary>Why the server can not be run; null where it can.</summary>
    public static string? Problem => Found.Value;

    private static string Here { get; } = SourceFolder();

    private static string Installed => Path.Combine(Repository.Root, "artifacts", "language-server");

    private static string Modules => Path.Combine(Installed, "node_modules");

    /// <summary>Opens files of a workspace in the server and asks it about places in them.</summary>
    /// <param name="root">The workspace, whose settings name the schemas.</param>
    /// <param name="files">The files, by their paths in the workspace.</param>
    /// <param name="questions">What to ask.</param>
    public static ServerAnswers Ask(string root, IReadOnlyList<string> files, params ServerQuestion[] questions)
    {
        var question = JsonSerializer.Serialize(new { root, files, ask = questions }, JsonSerializerOptions.Web);
        var (exit, output, error) = Run("node", question, Path.Combine(Here, Driver), Modules);
        return exit == 0
            ? JsonSerializer.Deserialize<ServerAnswers>(output, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"the language server ended with {exit}: {error}");
    }

    private static string? Install()
    {
        if (Run("node", "", "--version").Exit != 0)
            return "needs node, on which the YAML language server of editors runs";
        string[] wanted = ["package.json", "package-lock.json"];
        if (wanted.All(file => File.Exists(Path.Combine(Installed, file)) && File.ReadAllText(Path.Combine(Installed, file)) == File.ReadAllText(Path.Combine(Here, file))))
            return null;
        Directory.CreateDirectory(Installed);
        File.Copy(Path.Combine(Here, "package-lock.json"), Path.Combine(Installed, "package-lock.json"), overwrite: true);
        File.Copy(Path.Combine(Here, "package.json"), Path.Combine(Installed, "package.json"), overwrite: true);
        var (exit, _, error) = Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "", "ci", "--prefix", Installed, "--no-audit", "--no-fund", "--fetch-retries", "0", "--fetch-timeout", "20000");
        if (exit == 0)
            return null;
        // so that the next run tries again
        File.Delete(Path.Combine(Installed, "package.json"));
        return $"needs the YAML language server from npm, which could not be installed: {error.Split('\n')[0]}";
    }

    private static (int Exit, string Output, string Error) Run(string command, string input, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, args) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return (-1, "", $"{command} did not end in {Patience}");
            }
            return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", $"{command} is not installed");
        }
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
