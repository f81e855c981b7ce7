namespace ImrRules.Authoring.Differences.Trials;

/// <summary>One thing by which trials differ: the answer to a fact, the region, how much is asked for. Its values stand for all that the two versions tell apart.</summary>
/// <param name="Values">The values in their order.</param>
/// <param name="Words">Puts some of the values into words: "glow seen: no or not in the records", "5 or 6 visits".</param>
internal sealed record Axis(IReadOnlyList<TrialValue> Values, Func<IReadOnlyList<int>, string> Words)
{
    /// <summary>True for what is asked for: of that, what was supported in full tells most.</summary>
    public bool IsAmount { get; init; }

    /// <summary>True for the answer to a fact.</summary>
    public bool IsFact { get; init; }
}
