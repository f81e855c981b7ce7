using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Changing;

/// <summary>Facts that would be documented together, each with all that is required of its answer; what no answer could fulfil is no set.</summary>
internal sealed class FactSet
{
    public static readonly FactSet Empty = new([]);

    private readonly (Fact Fact, FactTest[] Tests)[] _facts;

    private FactSet((Fact Fact, FactTest[] Tests)[] facts) => _facts = facts;

    public int Count => _facts.Length;

    /// <summary>The facts by name, with what is required of each.</summary>
    public IReadOnlyList<(Fact Fact, FactTest[] Tests)> Facts => _facts;

    public static FactSet Of(FactRequirement requirement) => new([(requirement.Fact, [requirement.Test])]);

    /// <summary>The facts of both; null where they require of one fact what no answer fulfils.</summary>
    public FactSet? With(FactSet other)
    {
        var facts = new SortedDictionary<string, (Fact Fact, FactTest[] Tests)>(StringComparer.Ordinal);
        foreach (var (fact, tests) in _facts.Concat(other._facts))
        {
            FactTest[] both = facts.TryGetValue(fact.Name, out var mine) ? FittingAnswer.Strictest(fact, [.. mine.Tests.Union(tests)]) : tests;
            if (FittingAnswer.To(fact, both) is null)
                return null;
            facts[fact.Name] = (fact, both);
        }
        return new FactSet([.. facts.Values]);
    }

    /// <summary>Whether another set requires all that this one does.</summary>
    public bool IsWithin(FactSet other) =>
        _facts.All(mine => Array.Exists(other._facts, theirs => theirs.Fact == mine.Fact && mine.Tests.All(theirs.Tests.Contains)));

    /// <summary>Answers that fulfil it.</summary>
    public IReadOnlyDictionary<Fact, FactValue> Answers() => _facts.ToDictionary(one => one.Fact, one => FittingAnswer.To(one.Fact, one.Tests)!);

    public override string ToString() => string.Join("; ", _facts.Select(one => $"{one.Fact.Name}: {string.Join(" and ", one.Tests.Select(test => test.ToString()))}"));
}
