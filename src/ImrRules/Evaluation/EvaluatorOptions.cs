using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>How a host wants requests to be evaluated.</summary>
public sealed record EvaluatorOptions
{
    /// <summary>The stage of review; independent medical review unless set.</summary>
    public ReviewStage Review { get; init; }

    /// <summary>True to use only what a clinician reviewed as it stands; false (the default) uses all and says what is not reviewed.</summary>
    public bool RequireReviewed { get; init; }
}
