using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>A measurement of the sample as a program of its own; skipped unless <c>IMR_LOAD</c> names its <c>ClaimsSystem.dll</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClaimsProgramFactAttribute : FactAttribute
{
    private const string Variable = "IMR_LOAD";

    public ClaimsProgramFactAttribute()
    {
        if (Program is null)
            Skip = $"on demand: {Variable}=<path of ClaimsSystem.dll, built for release>";
    }

    public static string? Program => Environment.GetEnvironmentVariable(Variable);
}
