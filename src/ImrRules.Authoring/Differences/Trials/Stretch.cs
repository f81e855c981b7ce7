using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>A stretch of the line of numbers that bounds cut: one bound alone, or what lies between two of them, below the first or above the last.</summary>
/// <param name="Low">The bound below; null where there is none.</param>
/// <param name="High">The bound above; null where there is none.</param>
/// <param name="Sample">A number of it.</param>
internal sealed record Stretch(decimal? Low, decimal? High, decimal Sample)
{
    private bool IsBound => Low == High;

    /// <summary>All stretches from the lowest on. Of what is counted, those without a whole number are left out.</summary>
    public static IReadOnlyList<Stretch> Between(IEnumerable<decimal> bounds, bool isCounted)
    {
        decimal[] sorted = [.. bounds.Where(bound => bound > 0).Distinct().Order()];
        var stretches = new List<Stretch>();
        decimal? low = null;
        foreach (var bound in sorted)
        {
            Add(new Stretch(low, bound, Sampled(low ?? 0, bound, isCounted)));
            stretches.Add(new Stretch(bound, bound, bound));
            low = bound;
        }
        stretches.Add(new Stretch(low, null, (low ?? 0) + 1));
        return stretches;

        void Add(Stretch stretch)
        {
            if (!isCounted || decimal.IsInteger(stretch.Sample))
                stretches.Add(stretch);
        }
    }

    /// <summary>Neighbouring stretches in words: "5 or 6 visits", "more than 4 weeks", "at least 49 percent and less than 60 percent".</summary>
    public static string Words(Stretch first, Stretch last, string unit, bool isCounted)
    {
        if (isCounted)
            return Counted(first.IsBound ? first.Low!.Value : decimal.Floor(first.Low ?? 0) + 1, last.IsBound ? last.High : last.High is { } end ? decimal.Ceiling(end) - 1 : null, unit);
        var from = first.Low is { } low ? $"{(first.IsBound ? "at least" : "more than")} {new Measure(low, unit)}" : "";
        var to = last.High is { } high ? $"{(last.IsBound ? "at most" : "less than")} {new Measure(high, unit)}" : "";
        if (first.IsBound && first == last)
            return new Measure(first.Sample, unit).ToString();
        return from.Length == 0 || to.Length == 0 ? from + to : $"{from} and {to}";
    }

    private static string Counted(decimal from, decimal? to, string unit) => to is not { } end ? $"{Plain(from)} or more {unit}".TrimEnd()
        : from == end ? new Measure(from, unit).ToString()
        : $"{Plain(from)} {(end == from + 1 ? "or" : "to")} {new Measure(end, unit)}";

    private static string Plain(decimal number) => new Measure(number, "").ToString();

    /// <summary>The whole number before the upper bound where one lies between, else half the way.</summary>
    private static decimal Sampled(decimal low, decimal high, bool isCounted)
    {
        var whole = decimal.Ceiling(high) - 1;
        return whole > low ? whole : isCounted ? decimal.MinusOne / 2 : (low + high) / 2;
    }
}
