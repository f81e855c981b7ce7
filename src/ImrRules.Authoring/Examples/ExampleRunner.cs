using ImrRules.Guidelines;

namespace ImrRules.Authoring.Examples;

/// <summary>Runs the examples of a library.</summary>
public static class ExampleRunner
{
    /// <summary>Runs all examples.</summary>
    /// <param name="library">The library.</param>
    public static ExampleRun Run(GuidelineLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new ExampleRun([]);
    }
}
