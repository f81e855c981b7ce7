using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Cli.Findings;

/// <summary>The findings that <c>--only</c> asks for: those of a file, or of recommendations by name or a part of it; also those that name their place.</summary>
internal static class WantedFindings
{
    /// <summary>The findings; null, with a message, where there is no such file or recommendation.</summary>
    public static IReadOnlyList<Diagnostic>? Of(LintReport report, string? only, ChosenGuidelines guidelines, TextWriter error)
    {
        if (only is null)
            return report.Found;
        var file = only.Replace('\\', '/');
        if (guidelines.Read().Any(one => IsNamed(one.Path, file, guidelines)))
            return [.. report.Found.Where(found => IsNamed(found.File, file, guidelines))];
        if (WantedRecommendations.Find(guidelines, report.Library, only, error) is not { } names)
            return null;
        var places = report.Library.Recommendations.Where(one => names.Contains(one.FullName)).Select(PlaceOf).ToArray();
        return [.. report.Found.Where(found => found.Recommendation is { } name && names.Contains(name) || places.Any(place => found.Hint?.Contains(place, StringComparison.Ordinal) == true))];
    }

    private static bool IsNamed(string path, string file, ChosenGuidelines guidelines) => path == file || guidelines.OnDisk(path) == file;

    /// <summary>As findings name the place of another recommendation.</summary>
    private static string PlaceOf(Recommendation one) => $"({one.Place.Source.File}:{one.Place.Line})";
}
