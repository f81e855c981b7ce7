namespace ImrRules.Answers;

/// <summary>How a criterion stands, what claims least first. The first two leave it open.</summary>
public enum CriterionState
{
    /// <summary>Open, because nobody asked.</summary>
    NotAsked,

    /// <summary>Open, because it was looked for in the records and not found.</summary>
    NotDocumented,

    /// <summary>The records show that it is not met.</summary>
    NotMet,

    /// <summary>The records show that it is met.</summary>
    Met,
}
