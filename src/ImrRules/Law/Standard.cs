using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>
/// The place of a result in both legal orders, with the reasons why each higher place did not apply. It can not be made without them: what rests on a lower place
/// may do so only where every higher one is inapplicable (Labor Code 4610.5(c)(2)).
/// </summary>
public sealed record Standard
{
    private Standard(DecisionDay decided, LegalPlace? rank, LegalPlace? step, IReadOnlyList<HigherPlace> higher, IReadOnlyList<LegalPlace> left)
    {
        DecidedOn = decided.Day;
        StandIn = decided.StandIn;
        Rank = rank;
        Step = step;
        Higher = higher;
        Left = left;
    }

    /// <summary>The day of the decision, by which the orders are picked.</summary>
    public DateOnly DecidedOn { get; }

    /// <summary>Which date of the case stood in for that day, where a later one would change the order; null where it is given, or where none would.</summary>
    public string? StandIn { get; }

    /// <summary>The rank that an independent medical review applies (Labor Code 4610.5(c)(2)); null where nothing that this library holds decides.</summary>
    public LegalPlace? Rank { get; }

    /// <summary>The step of the search for evidence (8 CCR 9792.21.1, before 2015-04-20 former 9792.25); null where nothing that this library holds decides.</summary>
    public LegalPlace? Step { get; }

    /// <summary>The places above, of the ranks and then of the steps, each with its reasons; empty at the top.</summary>
    public IReadOnlyList<HigherPlace> Higher { get; }

    /// <summary>Where nothing that this library holds decides: the ranks that are left to the reviewer, in their order; else empty.</summary>
    public IReadOnlyList<LegalPlace> Left { get; }

    /// <summary>The place of what decides.</summary>
    /// <param name="standing">Its standing.</param>
    /// <param name="decided">The day of the decision.</param>
    /// <param name="why">Why a place did not apply; asked for every place above.</param>
    /// <exception cref="InvalidOperationException">There is no reason for a higher place.</exception>
    internal static Standard At(Standing standing, DecisionDay decided, Func<LegalPlace, IReadOnlyList<ReasonNotApplied>> why) => AtBoth(standing, standing, decided, why);

    /// <summary>The highest places at which something applies, where the two orders lead to different sources.</summary>
    /// <param name="byRank">The standing of what the ranks lead to.</param>
    /// <param name="byStep">The standing of what the search leads to.</param>
    /// <param name="decided">The day of the decision.</param>
    /// <param name="why">Why a place did not apply.</param>
    internal static Standard AtBoth(Standing byRank, Standing byStep, DecisionDay decided, Func<LegalPlace, IReadOnlyList<ReasonNotApplied>> why)
    {
        var (ranks, steps) = (LegalOrders.OfReviewOn(decided.Day), LegalOrders.OfSearchOn(decided.Day));
        var (rank, step) = (ranks.PlaceOf(byRank), steps.PlaceOf(byStep));
        return new Standard(decided, rank, step, IsTop(rank, ranks) && IsTop(step, steps) ? [] : [.. Above(ranks, rank, why), .. Above(steps, step, why)], []);
    }

    private static bool IsTop(LegalPlace place, LegalOrder order) => ReferenceEquals(place, order.Places[0]);

    /// <summary>Nothing of any place applies: expert opinion, accepted practice and likely benefit are left to the reviewer.</summary>
    internal static Standard LeftToReviewer(DecisionDay decided, Func<LegalPlace, IReadOnlyList<ReasonNotApplied>> why)
    {
        var (ranks, steps) = (LegalOrders.OfReviewOn(decided.Day), LegalOrders.OfSearchOn(decided.Day));
        return new Standard(decided, null, null, [.. Above(ranks, null, why), .. Above(steps, null, why)], [.. ranks.Places.Where(place => place.Standings.Count == 0)]);
    }

    /// <summary>What is in force at the top is not held: no place may be passed over before it was looked at.</summary>
    internal static Standard NotHeld(DecisionDay decided) => new(decided, null, null, [], LegalOrders.OfReviewOn(decided.Day).Places);

    private static IEnumerable<HigherPlace> Above(LegalOrder order, LegalPlace? place, Func<LegalPlace, IReadOnlyList<ReasonNotApplied>> why)
    {
        foreach (var higher in order.Above(place))
        {
            var reasons = why(higher);
            yield return reasons.Count > 0
                ? new HigherPlace(higher, reasons[0], [.. reasons.Skip(1)])
                : throw new InvalidOperationException($"A result below {higher.Name} needs a reason why {higher.Name} did not apply.");
        }
    }
}
