using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>
/// The two orders that bind a decision, with the days from which each reads so. A decision follows the orders of its own day, whenever the treatment was requested.
/// </summary>
internal static class LegalOrders
{
    private const string Ranks = "Labor Code 4610.5(c)(2)";
    private const string Sequence = "8 CCR 9792.21.1(a)";
    private const string FormerSequence = "former 8 CCR 9792.25";

    /// <summary>The first day of decisions under the search sequence, and the weighing of evidence, of 2015 [5].</summary>
    public static readonly DateOnly SearchOf2015 = new(2015, 4, 20);

    private static readonly LegalOrder[] OfReview =
    [
        new(From: null, OfRanks(HowKnown.Read)),
        // the text of later years was read in a regulation that refers to it; that no bill has changed the order since is from memory
        new(new DateOnly(2018, 1, 1), OfRanks(HowKnown.FromMemory)),
    ];

    private static readonly LegalOrder[] OfSearch =
    [
        new(From: null,
        [
            new("pre2015-a", "the medical treatment utilization schedule", FormerSequence, HowKnown.Read, Standing.Statute, Standing.Schedule),
            new("pre2015-b", "other evidence-based guidelines that are nationally recognized", FormerSequence, HowKnown.Read, Standing.LeadingGuideline, Standing.OtherGuideline),
            new("pre2015-c", "evidence rated by its strength", FormerSequence, HowKnown.Read, Standing.Study),
        ]),
        new(SearchOf2015,
        [
            new("1", "the current medical treatment utilization schedule", Sequence, HowKnown.Read, Standing.Statute, Standing.Schedule),
            new("2A", "the most current of the guidelines that the regulation names first", Sequence, HowKnown.Read, Standing.LeadingGuideline),
            new("2B", "other evidence-based guidelines that are nationally recognized", Sequence, HowKnown.Read, Standing.OtherGuideline),
            new("2C", "current peer-reviewed studies", Sequence, HowKnown.Read, Standing.Study),
        ]),
    ];

    /// <summary>The ranks of independent medical review for a decision of a day.</summary>
    public static LegalOrder OfReviewOn(DateOnly decided) => On(decided, OfReview);

    /// <summary>The steps of the search for evidence for a decision of a day.</summary>
    public static LegalOrder OfSearchOn(DateOnly decided) => On(decided, OfSearch);

    /// <summary>Whether a decision of a later day may follow another search.</summary>
    public static bool MayChangeAfter(DateOnly day) => OfSearch[^1].From > day;

    private static LegalPlace[] OfRanks(HowKnown order) =>
    [
        Rank("A", "guidelines adopted under Labor Code 5307.27 (the medical treatment utilization schedule)", order, Standing.Statute, Standing.Schedule),
        Rank("B", "peer-reviewed scientific and medical evidence on the effectiveness of the service", order, Standing.Study),
        // that guidelines which were not adopted stand here is inferred
        Rank("C", "nationally recognized professional standards", (HowKnown)Math.Min((int)order, (int)HowKnown.Inferred), Standing.LeadingGuideline, Standing.OtherGuideline),
        Rank("D", "expert opinion", order),
        Rank("E", "generally accepted standards of medical practice", order),
        Rank("F", "a likely benefit where other treatment is not efficacious", order),
    ];

    private static LegalPlace Rank(string name, string meaning, HowKnown known, params IReadOnlyList<Standing> standings) =>
        new(name, meaning, Ranks, known, standings) { IsRank = true };

    private static LegalOrder On(DateOnly day, LegalOrder[] versions)
    {
        var last = versions.Length - 1;
        while (day < versions[last].From)
            last--;
        return versions[last];
    }
}
