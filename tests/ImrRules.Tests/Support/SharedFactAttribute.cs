using Xunit;

namespace ImrRules.Tests.Support;

/// <summary>A test that reads the material beside the repository; skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared))
            Skip = $"needs the folder shared beside the repository, {Repository.Shared}";
    }
}
