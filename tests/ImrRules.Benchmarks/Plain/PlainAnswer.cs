using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Benchmarks.Plain;

/// <summary>What the plain code answers: the same that a determination says of the part that decides.</summary>
internal sealed record PlainAnswer(Outcome Outcome, PlainRecommendation? Governs, decimal? Supported, string? Citation, string Rationale)
{
    public IReadOnlyList<PlainCriterion> Criteria { get; init; } = [];

    public IReadOnlyList<(string Recommendation, PassedOverReason Reason)> PassedOver { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What was decided, without its wording.</summary>
    public string Describe() => string.Join(
        "; ",
        [
            $"{Outcome} {Governs?.Name} {Supported}",
            .. Criteria.Select(criterion => $"{criterion.State}: {string.Join(", ", criterion.Findings.Select(finding => $"{finding.Fact} {finding.Answer} {finding.Record}"))}"),
            .. PassedOver.Select(passed => $"{passed.Recommendation} {passed.Reason}"),
        ]);
}
