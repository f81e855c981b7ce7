using ImrRules.Diagnostics;

namespace ImrRules.Guidelines;

/// <summary>One step of a course: how much is supported in all once its criteria are met. All steps share one count of what was given.</summary>
internal sealed record CourseStep(AmountRule UpTo, IReadOnlyList<Criterion> When, string? Pages)
{
    public Place Place { get; init; }
}
