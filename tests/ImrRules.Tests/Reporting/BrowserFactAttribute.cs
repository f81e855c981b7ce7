using Xunit;

namespace ImrRules.Tests.Reporting;

/// <summary>A test that opens a page in a headless browser; skipped, with the reason, where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path is null)
            Skip = $"needs a browser on the path: {string.Join(", ", Browser.Names)}";
    }
}
