using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>A test that needs bash and curl; skipped where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute()
    {
        if (!IsThere())
            Skip = "bash and curl are not installed";
    }

    private static bool IsThere()
    {
        try
        {
            using var curl = Process.Start(new ProcessStartInfo("bash", ["-c", "curl --version"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
            curl!.WaitForExit();
            return curl.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
