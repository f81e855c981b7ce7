namespace ImrRules.Law;

/// <summary>From what is supported to what is decided, by the stage of review.</summary>
internal static class StageOfReview
{
    /// <summary>In IMR the request is decided as it stands: all of it supported, overturned; less, upheld. In UR it may be modified to the supported amount.</summary>
    public static Decision Decide(Outcome outcome, ReviewStage stage) => (stage, outcome) switch
    {
        (ReviewStage.Imr, Outcome.MedicallyNecessary) => Decision.Overturned,
        (ReviewStage.Imr, Outcome.PartlyMedicallyNecessary or Outcome.NotMedicallyNecessary) => Decision.Upheld,
        (ReviewStage.Ur, Outcome.MedicallyNecessary) => Decision.Approve,
        (ReviewStage.Ur, Outcome.PartlyMedicallyNecessary) => Decision.Modify,
        (ReviewStage.Ur, Outcome.NotMedicallyNecessary) => Decision.Deny,
        (ReviewStage.Ur, Outcome.InformationNeeded) => Decision.RequestInformation,
        _ => Decision.None,
    };

    /// <summary>Whether a decision leaves some of what is asked for refused: none of them is recommended past an open gate.</summary>
    public static bool Refuses(this Decision decision) => decision is Decision.Modify or Decision.Deny or Decision.DenyForWantOfInformation or Decision.EarlierDecisionStands;

    public static CaseDecision Decide(IReadOnlyList<Decision> items)
    {
        if (items.Count == 0 || items.Any(item => item is not (Decision.Upheld or Decision.Overturned)))
            return CaseDecision.Undetermined;
        if (items.All(item => item == Decision.Upheld))
            return CaseDecision.Uphold;
        return items.All(item => item == Decision.Overturned) ? CaseDecision.Overturn : CaseDecision.PartiallyOverturn;
    }
}
