using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>How much is asked for, and how often, as far as the amounts of two versions tell it apart.</summary>
internal static class AmountAxes
{
    public static IEnumerable<Axis> Of(Version old, Version now)
    {
        Amount[] amounts = [.. OfferedAmounts.All(old.One).Concat(OfferedAmounts.All(now.One)).Where(amount => now.Vocabulary.FindQuantity(amount.Unit)?.AnsweredBy is null)];
        foreach (var unit in amounts.GroupBy(amount => TimeUnits.DaysIn(amount.Unit) is null ? amount.Unit : TimeUnits.Days))
        {
            var rates = unit.Where(amount => IsRate(amount, old, now)).ToArray();
            var isVisits = unit.Key == RequestedAmount.Visits;
            var wholes = unit.Where(amount => !isVisits || !rates.Contains(amount)).ToArray();
            if (wholes.Length > 0)
                yield return InAll(unit.Key, wholes, rates.FirstOrDefault());
            if (isVisits && rates.Length > 0)
                yield return AWeek(rates);
        }
    }

    /// <summary>A limit on a rate, unlike a course within a window.</summary>
    private static bool IsRate(Amount amount, Version old, Version now) =>
        DaysOf(amount.Period) is not null && new[] { old, now }.Any(version => Limits(version.One).Contains(amount));

    private static IEnumerable<Amount> Limits(Recommendation one) => one.Limits.Select(limit => limit.UpTo).Concat(one.See.SelectMany(Limits));

    private static Axis InAll(string unit, Amount[] amounts, Amount? rate)
    {
        var isTime = unit == TimeUnits.Days;
        var bounds = amounts.Select(amount => isTime ? amount.UpTo * TimeUnits.DaysIn(amount.Unit)!.Value : amount.UpTo).ToArray();
        var isCounted = bounds.All(decimal.IsInteger);
        var shown = isTime && amounts.Select(amount => amount.Unit).Distinct().ToArray() is [var one] ? one : unit;
        return Numbers(bounds, unit, shown, isCounted, (trial, number) => trial with { Asked = Asking(trial.Asked, unit, number, rate) }, $"without a stated number of {shown}");
    }

    private static Axis AWeek(Amount[] rates) => Numbers([.. rates.Select(rate => rate.UpTo * 7 / DaysOf(rate.Period)!.Value)], "visits a week", "visits a week", isCounted: false,
        (trial, number) => trial with { Asked = trial.Asked with { FrequencyPerWeek = AmountRange.Of(number) } }, "without a stated frequency");

    private static Axis Numbers(decimal[] bounds, string unit, string shown, bool isCounted, Func<Trial, decimal, Trial> put, string notStated)
    {
        var factor = shown == unit || TimeUnits.DaysIn(shown) is not { } days ? 1 : days;
        var stretches = Stretch.Between(bounds, isCounted);
        return new Axis(
            [.. stretches.Select(stretch => new TrialValue("", trial => put(trial, stretch.Sample))), new TrialValue("", trial => trial)],
            places => string.Join(" or ", Runs.Of([.. places.Where(place => place < stretches.Count)])
                .Select(run => Stretch.Words(In(stretches[run.First]), In(stretches[run.Last]), shown, isCounted && factor == 1))
                .Concat(places.Contains(stretches.Count) ? [notStated] : [])))
        { IsAmount = true };

        Stretch In(Stretch stretch) => new(stretch.Low / factor, stretch.High / factor, stretch.Sample / factor);
    }

    private static TreatmentRequest Asking(TreatmentRequest request, string unit, decimal number, Amount? rate)
    {
        if (unit == RequestedAmount.Visits)
            return request with { Visits = AmountRange.Of(number) };
        if (unit == TimeUnits.Days)
            return request with { Duration = new StatedDuration(AmountRange.Of(number), TimeUnits.Days) };
        var asked = request with { Amounts = [.. request.Amounts, new StatedAmount(unit, AmountRange.Of(number))] };
        return rate is not null && asked.Duration is null ? asked with { Duration = new StatedDuration(AmountRange.Of(DaysOf(rate.Period)!.Value), TimeUnits.Days) } : asked;
    }

    private static decimal? DaysOf(Period period) => period switch
    {
        Period.Day => 1,
        Period.Week => 7,
        Period.Month => TimeUnits.DaysIn(TimeUnits.Months),
        Period.Year => TimeUnits.DaysIn(TimeUnits.Years),
        _ => null,
    };
}
