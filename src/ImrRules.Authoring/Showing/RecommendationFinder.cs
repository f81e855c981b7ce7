using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>Finds the recommendation that a person names: by its full name, its id, or a part of either that no other has.</summary>
public static class RecommendationFinder
{
    private const int MostNamed = 12;

    /// <summary>Finds one recommendation.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">The name as it was written.</param>
    /// <param name="problem">Why none was found, and what was probably meant; null where one was.</param>
    /// <returns>Its full name; null where there is none, or more than one.</returns>
    public static string? Find(GuidelineLibrary library, string name, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(name);
        problem = null;
        string[] found = [.. Matching(library, name).Order(StringComparer.Ordinal)];
        if (found is [var only])
            return only;
        problem = found.Length == 0 ? Unknown(library, name) : Several(name, found);
        return null;
    }

    private static string[] Matching(GuidelineLibrary library, string name)
    {
        var written = name.Trim();
        string[] Named(Func<Recommendation, bool> fits) => [.. library.Recommendations.Where(fits).Select(one => one.FullName)];
        var exact = Named(one => Same(one.FullName, written) || Same(one.Id, written));
        return exact.Length > 0 || written.Length == 0 ? exact : Named(one => one.FullName.Contains(written, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Unknown(GuidelineLibrary library, string name)
    {
        var names = library.Recommendations.SelectMany(one => new[] { one.FullName, one.Id }).Distinct();
        return string.Join(' ', new[] { $"no recommendation is named \"{name}\".", Spelling.DidYouMean(name, names) ?? "`imr list` names them all." });
    }

    private static string Several(string name, string[] found)
    {
        var more = found.Length > MostNamed ? $"\n  and {found.Length - MostNamed} more" : "";
        return $"\"{name}\" could be any of these; write more of its name:\n  {string.Join("\n  ", found.Take(MostNamed))}{more}";
    }
}
