using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>A place in a legal order: a rank of independent medical review (A to F), or a step of the search for evidence.</summary>
public sealed record LegalPlace
{
    internal LegalPlace(string name, string meaning, string citation, HowKnown known, params IReadOnlyList<Standing> standings)
    {
        Name = name;
        Meaning = meaning;
        Citation = citation;
        Known = known;
        Standings = standings;
    }

    /// <summary>How it is called: <c>A</c>, <c>2A</c>, <c>pre2015-a</c>.</summary>
    public string Name { get; }

    /// <summary>True for a rank, false for a step.</summary>
    public bool IsRank { get; internal init; }

    /// <summary>What stands there, in the words of the law, shortened.</summary>
    public string Meaning { get; }

    /// <summary>Where the law says so.</summary>
    public string Citation { get; }

    /// <summary>How far that was verified.</summary>
    public HowKnown Known { get; }

    /// <summary>The standings of the sources that are placed here; empty for what is the reviewer's own.</summary>
    internal IReadOnlyList<Standing> Standings { get; }
}
