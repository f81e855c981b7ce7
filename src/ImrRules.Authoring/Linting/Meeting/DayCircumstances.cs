using ImrRules.Answers;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>The days of request and service between which editions in force differ.</summary>
internal static class DayCircumstances
{
    /// <summary>Any day does where no edition has bounds.</summary>
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    public static IReadOnlyList<Circumstance<KeyDates>> Of(GroupScopes scopes) =>
        [.. DatesOf(scopes).Select(dates => new Circumstance<KeyDates>(dates, EffectOf(scopes, dates))).DistinctBy(one => one.Effect)];

    private static Effect EffectOf(GroupScopes scopes, KeyDates dates)
    {
        var effect = scopes.EffectOf(one => StateOf(one.InForceOn(dates)), CriterionState.Met);
        for (var at = 0; at < scopes.NotHeld.Count; at++)
            effect = effect.With(scopes.Recommendations.Count + at, StateOf(scopes.NotHeld[at].InForceOn(dates)));
        return effect;
    }

    private static CriterionState StateOf(bool inForce) => inForce ? CriterionState.Met : CriterionState.NotMet;

    /// <summary>Days on which both are the same come first: of a request that looks ahead they are.</summary>
    private static IEnumerable<KeyDates> DatesOf(GroupScopes scopes)
    {
        var (days, byService, byRequest) = (new SortedSet<DateOnly>(), false, false);
        foreach (var source in scopes.Sources)
        {
            foreach (var (bound, first) in new[] { (source.From, source.From?.Date), (source.To, source.To is { } to ? After(to.Date) : null) })
            {
                if (bound is null || first is not { } day)
                    continue;
                days.Add(day);
                (byService, byRequest) = (byService || bound.ByService, byRequest || !bound.ByService);
            }
        }
        foreach (var (from, to) in scopes.Recommendations.Select(one => one.InForce).OfType<(DateOnly From, DateOnly To)>())
        {
            days.UnionWith([from, After(to)]);
            byRequest = true;
        }
        days.Add(days.Count == 0 ? AnyDay : Before(days.Min));
        var same = days.Select(day => new KeyDates(day, day));
        return byService && byRequest ? same.Concat(days.SelectMany(request => days.Select(service => new KeyDates(request, service)))) : same;
    }

    private static DateOnly After(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : day;

    private static DateOnly Before(DateOnly day) => day > DateOnly.MinValue ? day.AddDays(-1) : day;
}
