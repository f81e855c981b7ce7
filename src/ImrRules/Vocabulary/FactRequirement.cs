namespace ImrRules.Vocabulary;

/// <summary>A fact with the answer that is required of it.</summary>
internal sealed record FactRequirement(Fact Fact, FactTest Test)
{
    /// <summary>The answer that is required, with the unit of a number.</summary>
    public string Required => Fact.Unit is { } unit && Test is FactTest.Compared { Bound.Unit.Length: 0, Bound.Number: var number } ? $"{Test} {(number == 1 ? TimeUnits.OfOne(unit) : unit)}" : Test.ToString()!;

    public override string ToString() => $"{Fact.Name}: {Required}";
}
