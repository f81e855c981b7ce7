namespace ImrRules.Guidelines;

/// <summary>To which patients something is confined: any of a list, all of the lists; an empty list confines nothing.</summary>
internal sealed record Scope(IReadOnlyList<string> Regions, IReadOnlyList<string> Conditions, IReadOnlyList<string> Phases)
{
    public static readonly Scope Everyone = new([], [], []);
}
