using System.Globalization;
using ImrRules.Cases;
using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>
/// The day of the decision that is recommended, by which the orders of standards are picked: how to search is a duty of whoever decides, on the day of deciding.
/// In independent medical review the day of the determination, in utilization review that of its decision; where it is missing, the last day that is known stands in.
/// </summary>
internal static class DecisionDay
{
    /// <summary>The day.</summary>
    /// <param name="file">The case.</param>
    /// <param name="item">The item; null where a request alone is evaluated.</param>
    /// <param name="dates">The key dates of the item.</param>
    /// <param name="stage">Whose decision is recommended.</param>
    /// <param name="assumptions">Takes what stood in, where a later day of decision could change the order.</param>
    public static DateOnly Of(CaseFile file, DisputedItem? item, KeyDates dates, ReviewStage stage, List<string> assumptions)
    {
        if ((stage == ReviewStage.Ur ? item?.Ur?.Date : file.DeterminationDate) is { } decided)
            return decided;
        var (day, words) = stage == ReviewStage.Imr && file.AssignedDate is { } assigned ? (assigned, "the date of assignment")
            : stage == ReviewStage.Imr && item?.Ur?.Date is { } reviewed ? (reviewed, "the date of the UR decision")
            : (dates.Request, "the date of the request");
        if (LegalOrders.MayChangeAfter(day))
            assumptions.Add(string.Create(CultureInfo.InvariantCulture, $"The date of the decision is not given; {words}, {day:yyyy-MM-dd}, picks the order in which standards are looked at."));
        return day;
    }
}
