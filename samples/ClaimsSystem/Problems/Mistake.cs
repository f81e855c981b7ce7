using ImrRules.Diagnostics;

namespace ClaimsSystem.Problems;

/// <summary>A finding about what a caller sent. It names key and place and never a value, which may be a patient's.</summary>
/// <param name="Rule">The name of the finding.</param>
/// <param name="Place">Where it is: "line 3, column 14" of a body, or the path of an answer.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write in its place; null where nothing can be suggested.</param>
internal sealed record Mistake(string Rule, string Place, string Message, string? Hint)
{
    public static Mistake Of(Diagnostic found) => new(found.Rule, found.Line == 0 ? "the whole body" : $"line {found.Line}, column {found.Column}", found.Message, found.Hint);

    public static IReadOnlyList<Mistake> Of(IEnumerable<Diagnostic> found) => [.. found.Select(Of)];
}
