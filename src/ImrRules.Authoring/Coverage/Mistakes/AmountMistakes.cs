using ImrRules.Authoring.Coverage.Searching;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>What can be got wrong in an amount. The lower number of a range and the usual time are shown and decide nothing; no example could notice them.</summary>
internal static class AmountMistakes
{
    /// <summary>The amounts that might have been written instead.</summary>
    public static IEnumerable<Amount> Of(Amount amount)
    {
        foreach (var number in Numbers.Beside(amount.UpTo).Where(number => number > 0))
            yield return amount with { UpTo = number, From = amount.From == amount.UpTo ? number : Math.Min(amount.From, number) };
        if (TimeUnitMistakes.Other(amount.Unit) is { } unit)
            yield return amount with { Unit = unit };
        if (amount.Period is not (Period.InAll or Period.Session))
            yield return amount with { Period = Period.InAll };
        if (OtherPeriod(amount.Period) is { } period)
            yield return amount with { Period = period };
        if (amount.Every is { } every)
        {
            foreach (var other in Of(every.Longest))
                yield return amount with { Every = new TimeSpanRange(other.Number, other.Number, other.Unit) };
            yield return amount with { Every = null };
        }
        if (amount.WithinOfSurgery is { } deadline)
        {
            foreach (var other in Of(deadline))
                yield return amount with { WithinOfSurgery = other };
            yield return amount with { WithinOfSurgery = null };
        }
    }

    /// <summary>What an amount is noticed by: what was given before, what is asked for, and the days since an operation where it names a deadline.</summary>
    public static IReadOnlyList<string> About(Amount from, Amount to, ClinicalVocabulary vocabulary)
    {
        if (from.WithinOfSurgery != to.WithinOfSurgery)
            return [.. new[] { vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery)?.Name }.OfType<string>()];
        return About(from.Unit, vocabulary);
    }

    public static IReadOnlyList<string> About(string unit, ClinicalVocabulary vocabulary) =>
        [.. new[] { vocabulary.FindQuantity(unit)?.AnsweredBy, vocabulary.FactWorkedOut(Derivation.TreatmentsGiven)?.Name, ExampleChange.OfRequest, Change.OfTreatmentsGiven, Change.OfDay }.OfType<string>()];

    private static IEnumerable<Measure> Of(Measure time)
    {
        foreach (var number in Numbers.Beside(time.Number).Where(number => number > 0))
            yield return time with { Number = number };
        if (TimeUnitMistakes.Other(time.Unit) is { } unit)
            yield return time with { Unit = unit };
    }

    private static Period? OtherPeriod(Period period) => period switch
    {
        Period.Day => Period.Week,
        Period.Week => Period.Month,
        Period.Month => Period.Week,
        Period.Year => Period.Month,
        _ => null,
    };
}
