namespace ImrRules.Vocabulary;

/// <summary>A fact with the answer that is required of it.</summary>
internal sealed record FactRequirement(Fact Fact, FactTest Test)
{
    public override string ToString() => $"{Fact.Name}: {Test}";
}
