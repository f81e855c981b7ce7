using ImrRules.Cases;
using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>What a request's challenge to the schedule comes to. Where it counts and the schedule does not support the whole request, the decision is a reviewer's.</summary>
/// <param name="Challenge">The challenge as the case gives it.</param>
/// <param name="Lacks">What the law asks of a challenge and this one does not hold.</param>
public sealed record ChallengeFinding(ScheduleChallenge Challenge, IReadOnlyList<LegalStep> Lacks)
{
    /// <summary>True where a reviewer decides because of it; false where it lacks what makes it a challenge, or where the schedule decides nothing against the request.</summary>
    public bool GoesToReviewer { get; init; }

    /// <summary>What the schedule comes to; null where it decides nothing.</summary>
    public OtherResult? BySchedule { get; init; }

    /// <summary>What comes next in the order, if the schedule may be left; null where no reviewer decides because of it.</summary>
    public OtherResult? Beyond { get; init; }
}
