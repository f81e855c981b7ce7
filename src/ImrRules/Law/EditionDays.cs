using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>For a case without any date: one day for each set of editions that was in force since the injury.</summary>
internal static class EditionDays
{
    public static IReadOnlyList<KeyDates> Since(DateOnly? injury, GuidelineLibrary library)
    {
        var bounds = library.Sources.SelectMany(source => new[] { source.From?.Date, source.To?.Date.AddDays(1) })
            .Concat(library.Catalogue.SelectMany(recommendation => new[] { recommendation.InForce?.From, recommendation.InForce?.To.AddDays(1) })).OfType<DateOnly>().Distinct().Order().ToArray();
        var first = injury ?? (bounds.Length > 0 ? bounds[0].AddDays(-1) : new DateOnly(2000, 1, 1));
        return [.. bounds.Where(day => day > first).Prepend(first).Select(day => new KeyDates(day, day))];
    }
}
