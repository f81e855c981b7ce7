using ImrRules.Guidelines;

namespace ImrRules.Cli;

/// <summary>The recommendations that <c>--only</c> names.</summary>
internal static class WantedRecommendations
{
    /// <summary>Their full names; null, with a message, where there are none.</summary>
    public static IReadOnlySet<string>? Find(ChosenGuidelines guidelines, GuidelineLibrary library, string? only, TextWriter error)
    {
        var all = library.Recommendations;
        if (only is null)
            return all.Select(one => one.FullName).ToHashSet();
        var scope = NamedScope.Find(only, guidelines, [.. all.Select(one => one.FullName)], out var problem);
        var wanted = all.Where(one => scope?.Holds(one.FullName, one.Place.Source.File) == true).Select(one => one.FullName).ToHashSet();
        if (wanted.Count > 0)
            return wanted;
        error.Write($"imr: {(scope is null ? problem : $"\"{only}\" holds no recommendation.")}\n");
        return null;
    }
}
