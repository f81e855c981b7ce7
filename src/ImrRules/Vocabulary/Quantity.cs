namespace ImrRules.Vocabulary;

/// <summary>What can be counted or measured in a request.</summary>
internal sealed class Quantity
{
    public required string Name { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Whether part of what is asked may be supported (visits), or it is all or nothing (levels, a daily dose).</summary>
    public bool CanBeCut { get; init; }

    /// <summary>The fact whose answer is this amount, where the request's words can not say it (a daily dose over all drugs); null otherwise.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>The treatment whose kinds are summed in it; null where none are.</summary>
    public string? Of { get; init; }

    public override string ToString() => Name;
}
