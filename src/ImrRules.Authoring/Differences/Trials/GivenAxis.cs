using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>How much was given before, and how long ago: where a course counts within a window, or a criterion asks.</summary>
internal static class GivenAxis
{
    public static Axis? Of(Version old, Version now)
    {
        Amount[] amounts = [.. OfferedAmounts.InCourse(old.One).Concat(OfferedAmounts.InCourse(now.One))];
        var windows = amounts.Select(DaysOfWindow).OfType<int>().Distinct().Order().ToArray();
        var tests = new[] { old, now }.SelectMany(version => AskedFacts.Of(version.One, version.Vocabulary)).Where(requirement => requirement.Fact.WorkedOut == Derivation.TreatmentsGiven)
            .Select(requirement => requirement.Test).OfType<FactTest.Compared>().Select(test => test.Bound).ToArray();
        if (windows.Length == 0 && tests.Length == 0)
            return null;
        int[] ages = [1, .. windows.SelectMany(window => new[] { window, window + 1 })];
        var numbers = tests.Length == 0 ? Exhausting(amounts) : Apart([.. amounts.Select(amount => new Measure(amount.UpTo, amount.Unit)).Concat(tests)]);
        (Measure Given, int Age)[] kinds = [.. numbers.SelectMany(number => ages.Distinct().Select(age => (number, age)))];
        return new Axis(
            [new TrialValue("", trial => trial), .. kinds.Select(kind => new TrialValue("", trial => trial with { Given = FactAxes.Written(kind.Given.Number, kind.Given.Unit), GivenDaysBefore = kind.Age }))],
            places => string.Join(" or ", places.Select(place => place == 0 ? "with none given before" : $"with {kinds[place - 1].Given} given {new Measure(kinds[place - 1].Age, TimeUnits.Days)} before")));
    }

    /// <summary>As many as leave nothing of any step: whether they count tells the windows apart.</summary>
    private static IEnumerable<Measure> Exhausting(Amount[] amounts) => amounts.GroupBy(amount => amount.Unit).Select(unit => new Measure(unit.Max(amount => amount.UpTo), unit.Key));

    /// <summary>A number of each stretch that amounts and tests tell apart.</summary>
    private static IEnumerable<Measure> Apart(Measure[] bounds) => bounds.GroupBy(bound => bound.Unit).SelectMany(unit =>
        Stretch.Between(unit.Select(bound => bound.Number), isCounted: unit.All(bound => decimal.IsInteger(bound.Number))).Select(stretch => new Measure(stretch.Sample, unit.Key)));

    private static int? DaysOfWindow(Amount amount)
    {
        var window = amount.Every?.Longest ?? amount.Period switch
        {
            Period.Year => new Measure(1, TimeUnits.Years),
            Period.Month => new Measure(1, TimeUnits.Months),
            Period.Week => new Measure(1, TimeUnits.Weeks),
            _ => null,
        };
        return window?.Days is { } days ? (int)decimal.Floor(days) : null;
    }
}
