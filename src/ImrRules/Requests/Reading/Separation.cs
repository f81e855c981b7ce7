namespace ImrRules.Requests.Reading;

/// <summary>What stands between two treatments.</summary>
internal enum Separation
{
    /// <summary>Nothing that parts them.</summary>
    None,

    /// <summary>An amount, but no sign or word.</summary>
    Amount,
    Bracket,
    Slash,
    And,
    Comma,
    Stop,
    Or,
}
