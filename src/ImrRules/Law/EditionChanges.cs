using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>The days on which an edition of a library gives way to another one, or begins, or ends.</summary>
internal sealed class EditionChanges(GuidelineLibrary library)
{
    /// <summary>How near a case must be for both sides of a change to be shown: within these days a wrong or a disputed date decides the edition.</summary>
    private const int NearDays = 30;

    private readonly (DateOnly Day, bool ByService)[] _changes = [.. library.Sources.SelectMany(Changes).Concat(library.Catalogue.SelectMany(Changes)).Distinct().Order()];

    /// <summary>The changes near a case, the earliest first.</summary>
    public IReadOnlyList<EditionChange> Near(KeyDates dates)
    {
        List<EditionChange>? near = null;
        foreach (var (day, byService) in _changes)
        {
            var own = byService ? dates.Service : dates.Request;
            var since = own.DayNumber - day.DayNumber;
            if (since is < -NearDays or > NearDays)
                continue;
            var other = since < 0 ? day : day.AddDays(-1);
            // a prospective request's day of service is that of its request: both are moved
            var isProspective = dates.Service == dates.Request;
            (near ??= []).Add(new EditionChange(day, byService, IsAhead: since < 0, new KeyDates(byService && !isProspective ? dates.Request : other, byService || isProspective ? other : dates.Service)));
        }
        return near ?? [];
    }

    private static IEnumerable<(DateOnly Day, bool ByService)> Changes(GuidelineSource source)
    {
        if (source.From is { } from)
            yield return (from.Date, from.ByService);
        if (source.To is { } to)
            yield return (to.Date.AddDays(1), to.ByService);
    }

    private static IEnumerable<(DateOnly Day, bool ByService)> Changes(CatalogueEntry recommendation)
    {
        if (recommendation.InForce is not { } own)
            yield break;
        yield return (own.From, false);
        yield return (own.To.AddDays(1), false);
    }
}
