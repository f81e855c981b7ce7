using ImrRules.Authoring.Showing;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>The days that two versions tell apart: on which both are in force, the former alone, the new one alone.</summary>
internal static class DayAxis
{
    private static readonly DateOnly AnyDay = new(2015, 1, 1);

    public static Axis Of(Recommendation old, Recommendation now)
    {
        DateOnly[] days = [.. Bounds(old).Concat(Bounds(now)).SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Append(AnyDay).Distinct().Order()];
        (DateOnly Request, DateOnly Service)[] kinds =
        [
            .. days.Select(day => (day, day)).Concat(days.SelectMany(request => days.Select(service => (request, service))))
                .Where(pair => InForce(old, pair) || InForce(now, pair)).DistinctBy(pair => (InForce(old, pair), InForce(now, pair))),
        ];
        return kinds.Length == 0
            ? new Axis([new TrialValue("", trial => trial)], _ => "")
            : new Axis([.. kinds.Select(kind => new TrialValue("", trial => trial with { DayOfRequest = kind.Request, DayOfService = kind.Service }))],
                places => $"on days such as {Lines.Both([.. places.Select(place => DaysInForce.Day(kinds[place].Request))])}");
    }

    private static bool InForce(Recommendation one, (DateOnly Request, DateOnly Service) days) => one.InForceOn(new KeyDates(days.Request, days.Service));

    private static IEnumerable<DateOnly> Bounds(Recommendation one) =>
        new[] { one.Source.From?.Date, one.Source.To?.Date, one.InForce?.From, one.InForce?.To }.OfType<DateOnly>().Where(day => day > DateOnly.MinValue && day < DateOnly.MaxValue);
}
