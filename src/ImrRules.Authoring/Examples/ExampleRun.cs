namespace ImrRules.Authoring.Examples;

/// <summary>The results of all examples, by file and line.</summary>
/// <param name="Results">One for each example and each variation.</param>
public sealed record ExampleRun(IReadOnlyList<ExampleResult> Results)
{
    /// <summary>Whether there are examples and all passed.</summary>
    public bool Passed => Results.Count > 0 && Results.All(result => result.Passed);
}
