namespace ImrRules.Requests;

/// <summary>The side of the body that a request names.</summary>
public enum Side
{
    /// <summary>The left side.</summary>
    Left,

    /// <summary>The right side.</summary>
    Right,

    /// <summary>Both sides.</summary>
    Bilateral,
}
