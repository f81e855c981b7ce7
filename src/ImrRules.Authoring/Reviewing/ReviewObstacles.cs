using ImrRules.Authoring.Examples;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Reviewing;

/// <summary>What keeps a recommendation from being reviewed: it must be shown by examples, and these must give what they expect.</summary>
internal static class ReviewObstacles
{
    /// <summary>The reason, in a sentence; null where nothing stands in the way.</summary>
    public static string? Of(Recommendation recommendation, ExampleRun examples)
    {
        var failed = examples.Results.Where(result => !result.Passed).ToArray();
        if (failed.Length > 0)
            return $"{failed.Length} of {examples.Results.Count} examples of {recommendation.FullName} fail, that on line {failed[0].Line} the first. Mend them before it is reviewed; `imr test --only {recommendation.FullName}` shows them.";
        return recommendation.Examples.Count == 0 && recommendation.Says != Verdict.SeeOnly
            ? $"No example shows what {recommendation.FullName} does. Write some before it is reviewed."
            : null;
    }
}
