using ImrRules.Cases;

namespace ImrRules.Law;

/// <summary>
/// The day of the decision that is recommended, by which the orders of standards are picked: how to search is a duty of whoever decides, on the day of deciding.
/// In independent medical review it is the day of the determination, in utilization review that of its decision; where it is missing, the last day that is known stands in.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="StandIn">What stood in for it, where a later day of decision would change the order; null where none would.</param>
internal readonly record struct DecisionDay(DateOnly Day, string? StandIn)
{
    /// <summary>The day of the decision on an item.</summary>
    /// <param name="file">The case.</param>
    /// <param name="item">The item; null where a request alone is evaluated.</param>
    /// <param name="requested">The day of the request; null where the case has none.</param>
    /// <param name="newest">The newest day on which an edition was tried, for a case without any date.</param>
    /// <param name="stage">Whose decision is recommended.</param>
    public static DecisionDay Of(CaseFile file, DisputedItem? item, DateOnly? requested, DateOnly newest, ReviewStage stage)
    {
        if ((stage == ReviewStage.Ur ? item?.Ur?.Date : file.DeterminationDate) is { } decided)
            return new DecisionDay(decided, StandIn: null);
        if (stage == ReviewStage.Imr && file.AssignedDate is { } assigned)
            return StandingIn(assigned, "the date of assignment");
        if (stage == ReviewStage.Imr && item?.Ur?.Date is { } reviewed)
            return StandingIn(reviewed, "the date of the UR decision");
        return requested is { } day ? StandingIn(day, "the date of the request") : new DecisionDay(newest, "the newest edition");
    }

    private static DecisionDay StandingIn(DateOnly day, string words) => new(day, LegalOrders.MayChangeAfter(day) ? words : null);
}
