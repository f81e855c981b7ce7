using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Changing;

/// <summary>What would have to be documented for something to hold: an answer to an open fact, or so many of several needs.</summary>
internal abstract record Need
{
    /// <summary>It holds already.</summary>
    public static readonly Need Nothing = new AtLeast(0, []);

    /// <summary>No documentation would make it hold: a record denies it, or it is no question of facts.</summary>
    public static readonly Need Impossible = new AtLeast(1, []);

    public static Need All(IReadOnlyList<Need> members) => new AtLeast(members.Count, members);

    public static Need Any(IReadOnlyList<Need> members) => new AtLeast(1, members);

    /// <summary>The facts that it names.</summary>
    public IEnumerable<Fact> Facts => this switch
    {
        OpenFact open => [open.Requirement.Fact],
        AtLeast group => group.Members.SelectMany(member => member.Facts),
        _ => [],
    };

    public sealed record OpenFact(FactRequirement Requirement) : Need;

    public sealed record AtLeast(int Number, IReadOnlyList<Need> Members) : Need;
}
