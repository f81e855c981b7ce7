using ImrRules.Answers;
using ImrRules.Evaluation.Asking;
using ImrRules.Law;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>One part of an item, judged: which recommendation governs, and what follows.</summary>
internal sealed record PartJudgement
{
    public required Subject Subject { get; init; }

    /// <summary>What was judged; null where the treatment was not understood.</summary>
    public Matter? Matter { get; init; }

    public Governing? Governing { get; init; }

    /// <summary>What the diagnoses of the case were read as.</summary>
    public required ReadDiagnoses Diagnoses { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The recommendations that apply.</summary>
    public IReadOnlyList<ApplicableRecommendation> Applying { get; init; } = [];

    /// <summary>Recommendations whose applicability is open: for want of an answer that was not asked, or not documented.</summary>
    public IReadOnlyList<ApplicableRecommendation> Open { get; init; } = [];

    /// <summary>What must be asked before it can be said which recommendation applies; empty where nothing need be.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>What comes next in the order where the request challenges the schedule and a reviewer decides; null where that is not so.</summary>
    public Governing? BeyondSchedule { get; init; }

    /// <summary>The same on the other side of each change of edition near the case.</summary>
    public IReadOnlyList<(EditionChange Change, PartJudgement There)> OtherSides { get; init; } = [];

    /// <summary>What stood in for dates and regions that the case does not give.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    public JudgedRecommendation? Governs => Governing?.Recommendation;

    /// <summary>Whether it comes to the same as another: the same outcome, and as much supported where something is.</summary>
    public bool IsAlike(PartJudgement other) =>
        Outcome == other.Outcome && (Outcome < Outcome.PartlyMedicallyNecessary || Equals(Governs?.Supported, other.Governs?.Supported));

    /// <summary>True where the request states no amount: what is supported is the most that it may be.</summary>
    public bool AmountIsCeiling => Deciding?.Amounts.FirstOrDefault(amount => amount.Supported is not null)?.Requested is null;

    /// <summary>Whether it comes to something else than another, or rests on an edition that is not held where the other does not.</summary>
    public bool DiffersFrom(PartJudgement other) => !IsAlike(other) || Governing?.NotHeld != other.Governing?.NotHeld;

    /// <summary>What the schedule comes to, whether or not a reviewer decides.</summary>
    public PartJudgement BySchedule() => BeyondSchedule is null ? this : this with { Outcome = PartJudge.OutcomeOf(Governing!), BeyondSchedule = null };

    /// <summary>What it comes to where the schedule may be left.</summary>
    public PartJudgement Beyond() => this with { Governing = BeyondSchedule, Outcome = PartJudge.OutcomeOf(BeyondSchedule!), BeyondSchedule = null };

    /// <summary>The one whose words decided.</summary>
    public JudgedRecommendation? Deciding => Governs?.Deciding;
}
