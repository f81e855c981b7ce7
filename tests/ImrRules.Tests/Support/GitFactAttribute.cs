using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ImrRules.Tests.Support;

/// <summary>A test that needs git; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (!IsThere())
            Skip = "git is not installed";
    }

    private static bool IsThere()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "--version") { UseShellExecute = false, RedirectStandardOutput = true });
            git!.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
