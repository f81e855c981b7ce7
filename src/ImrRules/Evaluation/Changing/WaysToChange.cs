namespace ImrRules.Evaluation.Changing;

/// <summary>What was found that would change a result.</summary>
/// <param name="Shown">The sets that are told.</param>
/// <param name="Further">How many further sets of the same size there are.</param>
internal sealed record WaysToChange(IReadOnlyList<WouldChange> Shown, int Further)
{
    public static readonly WaysToChange None = new([], 0);
}
