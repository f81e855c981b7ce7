using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>The recommendations beside one: narrower ones of its source, which replace it, and those of lower standing, which it keeps from deciding.</summary>
internal sealed class Neighbours(GuidelineLibrary library, Narrowness narrowness)
{
    /// <summary>Of a wide treatment many are narrower: so many are named, the others counted.</summary>
    private const int MostNamed = 8;

    public void Write(Recommendation recommendation, ReportPage page)
    {
        Write("Gives way to ", [.. NarrowerThan(recommendation).Select(other => Named(other, recommendation))], page);
        Write("Goes before ", [.. Below(recommendation).Select(other => other.FullName)], page);
    }

    private IEnumerable<Recommendation> NarrowerThan(Recommendation recommendation) => library.Recommendations
        .Where(other => other.Source == recommendation.Source && Meets(other, recommendation) && narrowness.IsNarrower(other, recommendation));

    /// <summary>On the same treatment, from sources of lower standing, for a region that both can be about and days that both can hold for.</summary>
    private IEnumerable<Recommendation> Below(Recommendation recommendation) => recommendation.Says == Verdict.NoRecommendation ? [] : library.On(recommendation.Treatment)
        .Where(other => other.Source.Standing > recommendation.Source.Standing && Meets(other, recommendation))
        .OrderBy(other => other.Source.Standing).ThenBy(other => other.FullName, StringComparer.Ordinal);

    private bool Meets(Recommendation one, Recommendation other) =>
        Overlap(RegionsOf(one), RegionsOf(other), library.Vocabulary.LiesWithin)
        && Overlap(one.Scope.Conditions, other.Scope.Conditions, library.Vocabulary.IsKindOfCondition)
        && Overlap(one.Scope.Phases, other.Scope.Phases, (phase, wider) => phase == wider);

    private static IReadOnlyList<string> RegionsOf(Recommendation recommendation) =>
        recommendation.Scope.Regions.Count > 0 ? recommendation.Scope.Regions : recommendation.Source.Scope.Regions;

    private static bool Overlap(IReadOnlyList<string> one, IReadOnlyList<string> other, Func<string, string, bool> liesWithin) =>
        one.Count == 0 || other.Count == 0 || one.Any(term => other.Any(wider => liesWithin(term, wider) || liesWithin(wider, term)));

    private static string Named(Recommendation narrower, Recommendation wider)
    {
        var difference = Difference(narrower, wider);
        return difference.Length == 0 || difference.Replace(' ', '-') == narrower.Id ? narrower.Id : $"{narrower.Id} ({difference})";
    }

    /// <summary>What makes the other one narrower: its treatment, else the terms that it names beyond those of the wider one.</summary>
    private static string Difference(Recommendation narrower, Recommendation wider)
    {
        if (narrower.Treatment != wider.Treatment)
            return narrower.Treatment;
        string[][] terms =
        [
            [.. narrower.Scope.Conditions.Except(wider.Scope.Conditions)], [.. narrower.Scope.Phases.Except(wider.Scope.Phases)], [.. narrower.Scope.Regions.Except(wider.Scope.Regions)],
        ];
        return string.Join("; ", terms.Where(kind => kind.Length > 0).Select(Lines.Either));
    }

    private static void Write(string lead, string[] names, ReportPage page)
    {
        if (names.Length == 0)
            return;
        var shown = names.Length > MostNamed + 1 ? [.. names.Take(MostNamed), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{names.Length - MostNamed} more")] : names;
        page.Hanging("", $"{lead}{Lines.Both(shown)}.");
    }
}
