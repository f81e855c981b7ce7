namespace ImrRules.Law;

/// <summary>How a test of the law stands in a case.</summary>
public enum CheckState
{
    /// <summary>The case does not say; what would say it is asked.</summary>
    NotChecked,

    /// <summary>It does not hold.</summary>
    NotMet,

    /// <summary>It holds.</summary>
    Met,
}
