using ImrRules.Authoring.Showing;
using ImrRules.Guidelines;

namespace ImrRules.Cli;

/// <summary>The recommendations that <c>--only</c> names: by name, by a part of it, or by their file.</summary>
internal static class WantedRecommendations
{
    /// <summary>Their full names; null, with a message, where there are none.</summary>
    public static IReadOnlySet<string>? Find(ChosenGuidelines guidelines, GuidelineLibrary library, string? only, TextWriter error)
    {
        var all = library.Recommendations;
        if (only is null)
            return all.Select(one => one.FullName).ToHashSet();
        var file = only.Replace('\\', '/');
        var exact = all.Where(one => Same(one.FullName, only) || Same(one.Id, only) || one.Place.Source.File == file || guidelines.OnDisk(one.Place.Source.File) == file).ToArray();
        var wanted = (exact.Length > 0 ? exact : [.. all.Where(one => one.FullName.Contains(only, StringComparison.OrdinalIgnoreCase) || one.Place.Source.File.Contains(file, StringComparison.OrdinalIgnoreCase))])
            .Select(one => one.FullName).ToHashSet();
        if (wanted.Count > 0)
            return wanted;
        _ = RecommendationFinder.Find(library, only, out var problem);
        error.Write($"imr: {problem}\n");
        return null;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
