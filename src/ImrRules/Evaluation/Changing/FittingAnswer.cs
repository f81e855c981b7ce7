using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Changing;

/// <summary>Finds an answer that passes several tests at once: the bounds that they name cut the answers into few classes, and one of each is tried.</summary>
internal static class FittingAnswer
{
    private static readonly IReadOnlySet<string> NoKinds = new HashSet<string>();

    /// <summary>An answer that passes all the tests; null where none does.</summary>
    public static FactValue? To(Fact fact, IReadOnlyList<FactTest> tests) =>
        Classes(fact, tests).FirstOrDefault(answer => tests.All(test => test.Passes(answer) == true));

    /// <summary>The tests without those that another one implies.</summary>
    public static FactTest[] Strictest(Fact fact, FactTest[] tests)
    {
        var answers = Classes(fact, tests);
        var kept = tests.ToList();
        foreach (var test in tests)
        {
            if (kept.Exists(other => other != test && answers.All(answer => other.Passes(answer) != true || test.Passes(answer) == true)))
                kept.Remove(test);
        }
        return [.. kept];
    }

    /// <summary>An answer that a test refuses is required: the test turned round. Null where that can not be said in one answer.</summary>
    public static FactTest? TurnedRound(Fact fact, FactTest test) => test switch
    {
        FactTest.YesNo yesNo => new FactTest.YesNo(!yesNo.Required),
        FactTest.Compared bound => new FactTest.Compared(
            bound.Comparison switch
            {
                Comparison.AtLeast => Comparison.LessThan,
                Comparison.AtMost => Comparison.MoreThan,
                Comparison.MoreThan => Comparison.AtMost,
                _ => Comparison.AtLeast,
            }, bound.Bound),
        FactTest.OneOf one when fact.Type == FactType.Choice && fact.Choices.Except(one.Words).ToArray() is { Length: > 0 } others => new FactTest.OneOf(others),
        _ => null,
    };

    /// <summary>One answer of each class that the tests tell apart; none where a measure is not tested.</summary>
    public static FactValue[] Classes(Fact fact, IReadOnlyList<FactTest> tests) => fact.Type switch
    {
        FactType.YesOrNo => [new FactValue.YesNo(true), new FactValue.YesNo(false)],
        FactType.Choice => [.. fact.Choices.Select(choice => new FactValue.Choice(choice))],
        FactType.Treatments => Treatments([.. tests.OfType<FactTest.OneOf>()]),
        _ => [.. Numbers([.. tests.OfType<FactTest.Compared>().Select(test => test.Bound).Distinct()]).Select(measure => new FactValue.Measured(measure))],
    };

    /// <summary>A list that names the first of each, and one that names nothing.</summary>
    private static FactValue[] Treatments(FactTest.OneOf[] tests)
    {
        string[] named = [.. tests.Where(test => test.Words.Count > 0).Select(test => test.Words[0]).Distinct()];
        return [new FactValue.Treatments(named, named.ToHashSet()), new FactValue.Treatments([], NoKinds)];
    }

    /// <summary>Each bound, a number between two neighbours, and one beyond either end; bounds in another unit of time are of one line.</summary>
    private static IEnumerable<Measure> Numbers(IReadOnlyList<Measure> bounds)
    {
        if (bounds.Count == 0)
            return [];
        var sorted = bounds.OrderBy(Size).ToArray();
        var unit = sorted[0].Unit;
        var scale = sorted[0].Days is not null && TimeUnits.DaysIn(unit) is { } days ? days : 1;
        var sizes = sorted.Select(Size).ToArray();
        var between = sizes.Zip(sizes.Skip(1), (low, high) => (low + high) / 2).Append(sizes[^1] + scale).Append(sizes[0] > scale ? sizes[0] - scale : sizes[0] / 2);
        return sorted.Concat(between.Distinct().Select(size => new Measure(size / scale, unit)));
    }

    private static decimal Size(Measure measure) => measure.Days ?? measure.Number;
}
