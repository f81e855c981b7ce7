namespace ImrRules.Evaluation;

/// <summary>What a text that the claims administrator cites says to the request, beside what utilization review decided on it.</summary>
public enum CitedStance
{
    /// <summary>It is not held, it does not apply, or it depends on what nobody asked.</summary>
    NotKnown,

    /// <summary>It says that it makes no recommendation.</summary>
    Silent,

    /// <summary>It supports nothing of the request, as utilization review decided.</summary>
    TheSame,

    /// <summary>It supports a part of the request.</summary>
    InPart,

    /// <summary>It supports the request that utilization review refused.</summary>
    TheOpposite,
}
