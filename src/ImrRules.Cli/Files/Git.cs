using System.ComponentModel;
using System.Diagnostics;

namespace ImrRules.Cli.Files;

/// <summary>Asks <c>git</c> about the folder of some guidelines. Nothing is checked out, and nothing in the folder changes.</summary>
internal static class Git
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What it answers; null where there is no git, the folder is in no repository, or it refuses.</summary>
    public static byte[]? Ask(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
            if (git is null)
                return null;
            using var answer = new MemoryStream();
            var reading = Task.WhenAll(git.StandardOutput.BaseStream.CopyToAsync(answer), git.StandardError.BaseStream.CopyToAsync(Stream.Null));
            if (reading.Wait(Patience) && git.WaitForExit(Patience))
                return git.ExitCode == 0 ? answer.ToArray() : null;
            git.Kill();
            return null;
        }
        catch (Exception absent) when (absent is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
