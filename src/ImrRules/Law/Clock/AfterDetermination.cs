namespace ImrRules.Law.Clock;

/// <summary>What must be done after a final determination of independent medical review (8 CCR 9792.10.7; Labor Code 4610.6(h)), counted from its date.</summary>
internal static class AfterDetermination
{
    private const int DaysInTheMail = 5;

    private static readonly TimeLimit Authorize = TimeLimit.InBusinessDays(5, CountedFrom.Determination, LegalBasis.Read("8 CCR 9792.10.7(a)(2)", "59"));

    private static readonly TimeLimit Reimburse = TimeLimit.InCalendarDays(20, CountedFrom.Determination, LegalBasis.Read("8 CCR 9792.10.7(a)(1)", "59"));

    private static readonly TimeLimit Appeal = TimeLimit.InCalendarDays(30, CountedFrom.Determination, LegalBasis.Read("Labor Code 4610.6(h)", "60", "61"));

    /// <summary>The deadlines; empty where the case gives no date of the determination.</summary>
    /// <param name="determined">The date of the determination.</param>
    /// <param name="overturned">True where an item is overturned and so must be given or paid, unless liability is disputed.</param>
    public static IReadOnlyList<Deadline> Of(DateOnly? determined, bool overturned)
    {
        if (determined.Countable() is not { } day)
            return [];
        var from = new TimeCount(day, day);
        var appeal = Counted(DeadlineAct.Appeal, Appeal, from);
        appeal = appeal with { Last = appeal.Last?.AddDays(DaysInTheMail) };
        return overturned ? [Counted(DeadlineAct.Authorize, Authorize, from), Counted(DeadlineAct.Reimburse, Reimburse, from), appeal] : [appeal];
    }

    private static Deadline Counted(DeadlineAct act, TimeLimit limit, TimeCount from)
    {
        var end = from.Add(limit);
        return new(act, limit.ToString(), limit.Basis) { LatestSafe = end.Safe, Last = end.Last };
    }
}
