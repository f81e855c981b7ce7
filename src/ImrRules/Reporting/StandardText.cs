using System.Globalization;
using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>The place of a result in both legal orders, and why each higher place did not apply.</summary>
internal static class StandardText
{
    public static void Write(Standard? standard, DeterminationLayout page)
    {
        if (standard is not null)
            page.Labelled("Standing", [.. Place(standard), .. standard.Higher.GroupBy(higher => string.Join(", ", higher.Reasons)).Select(Higher), .. Left(standard)]);
    }

    private static IEnumerable<string> Place(Standard standard)
    {
        if (standard is { Rank: { } rank, Step: { } step })
            yield return $"IMR rank {Name(rank)}, search step {Name(step)}{StandIn(standard)}.";
        else if (standard.Higher.Count == 0)
            yield return $"{Names(standard.Left.Take(1))} comes first: what is in force there is not held by this library, and nothing lower may be relied upon before it was looked at.";
    }

    private static string StandIn(Standard standard) => standard.StandIn is { } words
        ? string.Create(CultureInfo.InvariantCulture, $" (by {words}, {standard.DecidedOn:yyyy-MM-dd}; the date of the decision is not given)")
        : "";

    private static string Higher(IEnumerable<HigherPlace> alike)
    {
        var reasons = alike.First().Reasons.GroupBy(reason => Words(reason)).Select(group => group.Key);
        return $"{Names(alike.Select(higher => higher.Place))} did not apply: {string.Join("; ", reasons)}.";
    }

    private static IEnumerable<string> Left(Standard standard)
    {
        if (standard.Higher.Count > 0 && standard.Left.Count > 0)
            yield return $"Left to the reviewer, in this order: {string.Join("; ", standard.Left.Select(place => $"{Name(place)}, {place.Meaning}"))}.";
    }

    /// <summary>"Rank A, step 1"; "Rank B, steps 2B and 2C".</summary>
    private static string Names(IEnumerable<LegalPlace> places)
    {
        var (ranks, steps) = (places.Where(place => place.IsRank).Select(Name).ToArray(), places.Where(place => !place.IsRank).Select(Name).ToArray());
        var names = new[] { Named("rank", ranks), Named("step", steps) }.Where(words => words.Length > 0);
        var all = string.Join(", ", names);
        return char.ToUpperInvariant(all[0]) + all[1..];
    }

    private static string Named(string kind, string[] names) => names.Length == 0 ? "" : $"{kind}{(names.Length > 1 ? "s" : "")} {string.Join(" and ", names)}";

    /// <summary>The name, with how far its place is verified where that is less than read.</summary>
    private static string Name(LegalPlace place) => place.Known switch
    {
        HowKnown.Read => place.Name,
        HowKnown.Inferred => $"{place.Name} (inferred)",
        _ => $"{place.Name} (from memory)",
    };

    private static string Words(ReasonNotApplied reason) => reason.Why switch
    {
        NotApplied.NotHeld => reason.Source is null ? "nothing there is held by this library" : "not held by this library on this treatment",
        NotApplied.NotShown => "not shown to apply",
        NotApplied.Challenged => "challenged by the request",
        NotApplied.OtherRegion => "about another region",
        NotApplied.OtherCondition => "about another condition",
        NotApplied.OtherPhase => "about another phase of care",
        NotApplied.PastDeadline => "its time after the operation has passed",
        NotApplied.OtherEdition => "another edition is in force",
        NotApplied.Silent => "makes no recommendation",
        _ => "applies and comes to the same",
    };
}
