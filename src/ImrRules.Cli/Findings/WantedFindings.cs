using System.Globalization;
using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Cli.Findings;

/// <summary>The findings that <c>--only</c> asks for: those in what it names, and those that name its place; of the others the errors are counted, since they keep all guidelines from being loaded.</summary>
/// <param name="Found">The findings that are wanted.</param>
/// <param name="Elsewhere">The errors in what is not.</param>
internal sealed record WantedFindings(IReadOnlyList<Diagnostic> Found, IReadOnlyList<Diagnostic> Elsewhere)
{
    private const int MostFiles = 3;

    public bool HasErrors => Elsewhere.Count > 0 || Found.Any(IsError);

    /// <summary>The findings; null, with a message, where nothing is so called.</summary>
    public static WantedFindings? Of(LintReport report, string? only, ChosenGuidelines guidelines, TextWriter error)
    {
        if (only is null)
            return new WantedFindings(report.Found, []);
        var names = report.Library.Recommendations.Select(one => one.FullName).Concat(report.Found.Select(found => found.Recommendation).OfType<string>()).ToHashSet();
        if (NamedScope.Find(only, guidelines, names, out var problem) is not { } scope)
        {
            error.Write($"imr: {problem}\n");
            return null;
        }
        var places = report.Library.Recommendations.Where(one => scope.Holds(one.FullName, one.Place.Source.File)).Select(PlaceOf).ToArray();
        var wanted = report.Found.ToLookup(found => scope.HoldsFile(found.File) || found.AlsoIn.Append(found.Recommendation).Any(scope.HoldsRecommendation) || places.Any(place => found.Hint?.Contains(place, StringComparison.Ordinal) == true));
        return new WantedFindings([.. wanted[true]], [.. wanted[false].Where(IsError)]);
    }

    /// <summary>How many errors stand elsewhere, and where; empty where there are none.</summary>
    public string ElsewhereWords(ChosenGuidelines guidelines)
    {
        string[] files = [.. Elsewhere.Select(found => guidelines.OnDisk(found.File)).Distinct()];
        var more = files.Length > MostFiles ? string.Create(CultureInfo.InvariantCulture, $" and {files.Length - MostFiles} more") : "";
        return files.Length == 0 ? "" : $", and {FindingSummary.Counted(Elsewhere.Count, "error")} elsewhere ({string.Join(", ", files.Take(MostFiles))}{more})";
    }

    private static bool IsError(Diagnostic found) => found.Level == DiagnosticLevel.Error;

    /// <summary>As findings name the place of another recommendation.</summary>
    private static string PlaceOf(Recommendation one) => $"({one.Place.Source.File}:{one.Place.Line})";
}
