using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ImrRules.Tests.Support;

/// <summary>A test that runs a script of the material beside the repository; skipped where that, or Python, is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedScriptFactAttribute : FactAttribute
{
    public SharedScriptFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared))
            Skip = $"needs the folder shared beside the repository, {Repository.Shared}";
        else if (!HasPython())
            Skip = "python3 is not installed";
    }

    private static bool HasPython()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", "--version") { UseShellExecute = false, RedirectStandardOutput = true });
            python!.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
