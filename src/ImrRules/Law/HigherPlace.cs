namespace ImrRules.Law;

/// <summary>A place above the one that decided, with the reasons why it did not apply: there is always one.</summary>
public sealed record HigherPlace
{
    internal HigherPlace(LegalPlace place, ReasonNotApplied first, params IReadOnlyList<ReasonNotApplied> others)
    {
        Place = place;
        Reasons = [first, .. others];
    }

    /// <summary>The place.</summary>
    public LegalPlace Place { get; }

    /// <summary>The reasons; never empty.</summary>
    public IReadOnlyList<ReasonNotApplied> Reasons { get; }
}
