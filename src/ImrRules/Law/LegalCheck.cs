namespace ImrRules.Law;

/// <summary>One test of the law, held against a case: how it stands, why, and what follows.</summary>
public sealed record LegalCheck
{
    /// <summary>The test's short name, such as <c>liability disputed</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What is tested.</summary>
    public required string Test { get; init; }

    /// <summary>What follows: of a gate where it is met, of any other test where it is not.</summary>
    public required string Consequence { get; init; }

    /// <summary>How it stands.</summary>
    public CheckState State { get; init; }

    /// <summary>What in the case says so; null where it is not checked.</summary>
    public string? Because { get; init; }

    /// <summary>What would settle it; empty where it is settled.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What the test rests on.</summary>
    public required LegalBasis Basis { get; init; }
}
