using Xunit;

namespace ImrRules.Tests.Authoring.LanguageServer;

/// <summary>A test that runs the YAML language server of editors; skipped, with the reason, where it can not be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute()
    {
        if (EditorServer.Problem is { } problem)
            Skip = problem;
    }
}
