namespace ImrRules.Law;

/// <summary>What the guidelines make of an item, the most cautious first. The first four are for a reviewer to decide.</summary>
public enum Outcome
{
    /// <summary>No treatment was understood.</summary>
    RequestNotUnderstood,

    /// <summary>Recommendations of equal standing disagree, the two legal orders lead to different results, or the request challenges the schedule with evidence.</summary>
    Conflict,

    /// <summary>This library holds nothing that applies. Never a reason to refuse (8 CCR 9792.8).</summary>
    NoApplicableGuideline,

    /// <summary>It turns on something that nobody asked.</summary>
    InformationNeeded,

    /// <summary>The guideline supports nothing of it.</summary>
    NotMedicallyNecessary,

    /// <summary>The guideline supports a part of it.</summary>
    PartlyMedicallyNecessary,

    /// <summary>The guideline supports all of it.</summary>
    MedicallyNecessary,
}
