using System.Globalization;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>The title of a recommendation: its treatment with what it is confined to. Long lists are counted: a sentence of the page names them.</summary>
internal static class Title
{
    private const int MostNamed = 4;

    public static string Of(Recommendation recommendation)
    {
        var scope = recommendation.Scope;
        return Lines.Capital(string.Join(", ", Named(scope.Regions, "regions").Concat(Named(scope.Conditions, "diagnoses")).Concat(Named(scope.Phases, "phases of care")).Prepend(recommendation.Treatment)));
    }

    private static IEnumerable<string> Named(IReadOnlyList<string> terms, string kind) =>
        terms.Count <= MostNamed ? terms : [string.Create(CultureInfo.InvariantCulture, $"{terms.Count} {kind}")];
}
