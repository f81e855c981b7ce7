using ImrRules.Cases;

namespace ImrRules.Law.Clock;

/// <summary>
/// The day that a time limit is counted from, itself not counted: of receipt, the next business day where that was after 5:30 pm, the fifth day after posting where it was mailed.
/// Where that can be read in two ways both are kept, the earlier as <see cref="Safe"/>.
/// </summary>
internal sealed record DayZero(DateOnly Safe, DateOnly Last)
{
    private const int DaysInTheMail = 5;

    /// <summary>The end of a business day, Pacific (Labor Code 4600.4(a), 8 CCR 9792.9.1(a)(1)).</summary>
    private static readonly TimeOnly EndOfBusiness = new(17, 30);

    /// <summary>The moment of receipt; null where only the day is known.</summary>
    public TimeOnly? Time { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Null where the case gives no day to count from.</summary>
    public static DayZero? Of(CaseFile file, KindOfReview kind)
    {
        if (file.Receipt?.Mailed.Countable() is { } posted)
            return Mailed(posted, file.Receipt.Day.Countable());
        if (file.Receipt?.Day.Countable() is { } received)
            return Received(received, file.Receipt.Time, kind);
        return file.RequestDate.Countable() is { } requested
            ? new DayZero(requested, requested) { Remarks = [$"The day of receipt is not given; it is counted from the date of the request, {requested.Iso()}, before which none can have arrived."] }
            : null;
    }

    private static DayZero Mailed(DateOnly posted, DateOnly? arrived)
    {
        var deemed = posted.AddDays(DaysInTheMail);
        return new DayZero(arrived < deemed ? arrived.Value : deemed, deemed)
        {
            Remarks = [$"Mailed on {posted.Iso()}: deemed received five days later, on {deemed.Iso()} ({ClockTable.Mail})."],
        };
    }

    private static DayZero Received(DateOnly day, TimeOnly? time, KindOfReview kind)
    {
        if (kind is KindOfReview.Expedited or KindOfReview.Concurrent)
            return new DayZero(day, day) { Time = time };
        if (BusinessDays.IsOne(day) && time > EndOfBusiness)
        {
            // the next calendar day for the safe count: before a weekend the rule and a receipt on the weekend itself must not cross
            var next = BusinessDays.OnOrAfter(day.AddDays(1));
            return new DayZero(day.AddDays(1), next)
            {
                Time = time,
                Remarks = [$"Received after 5:30 pm: counted as received on the next business day, {next.Iso()} ({ClockTable.AfterHours})."],
            };
        }
        if (BusinessDays.IsOne(day))
            return new DayZero(day, day) { Time = time, Remarks = time is null ? ["The time of receipt is not given; it is taken as not after 5:30 pm."] : [] };
        var opened = BusinessDays.OnOrAfter(day);
        return new DayZero(day, opened)
        {
            Time = time,
            Remarks = [$"Received on a day that is no business day: at the latest it counts as received on {opened.Iso()} (inferred); the safe count begins on the day itself."],
        };
    }
}
