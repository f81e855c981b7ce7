using System.Globalization;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>Says before which others a recommendation stands back, and which it passes over.</summary>
internal static class NeighbourText
{
    /// <summary>Of a wide treatment many are narrower: so many are named, the others counted.</summary>
    private const int MostNamed = 8;

    public static void Write(Recommendation recommendation, Neighbours neighbours, ReportPage page)
    {
        Write("Gives way to", [.. neighbours.NarrowerThan(recommendation).Select(Narrower)], "", page);
        WriteByStanding("Gives way to", neighbours.Above(recommendation), page);
        WriteByStanding("Passes over", neighbours.Below(recommendation), page);
    }

    private static void WriteByStanding(string lead, IReadOnlyList<Neighbour> found, ReportPage page)
    {
        if (found.Count > 0)
            Write(lead, [.. found.Select(one => one.Recommendation.FullName)], $" ({found[0].Why})", page);
    }

    private static void Write(string lead, string[] names, string why, ReportPage page)
    {
        if (names.Length == 0)
            return;
        var shown = names.Length > MostNamed + 1 ? [.. names.Take(MostNamed), string.Create(CultureInfo.InvariantCulture, $"{names.Length - MostNamed} more")] : names;
        page.Hanging("", $"{lead} {Lines.Both(shown)}{why}.");
    }

    /// <summary>Of the own source, so that its id is enough.</summary>
    private static string Narrower(Neighbour neighbour)
    {
        var id = neighbour.Recommendation.Id;
        return neighbour.Why.Length == 0 || neighbour.Why.Replace(' ', '-') == id ? id : $"{id} ({neighbour.Why})";
    }
}
