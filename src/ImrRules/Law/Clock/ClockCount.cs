using ImrRules.Cases;
using ImrRules.Law.Penalties;
using ImrRules.Law.Regimes;

namespace ImrRules.Law.Clock;

/// <summary>Counts the time limits of one request.</summary>
internal static class ClockCount
{
    /// <summary>The clock; null under the rules before 2013, whose limits are not held here.</summary>
    /// <param name="file">The case.</param>
    /// <param name="request">What the clock needs to know of the request.</param>
    /// <param name="regime">The rules that the case falls under; null where that is open.</param>
    public static ReviewClock? Of(CaseFile file, ClockedRequest request, LegalRegime? regime)
    {
        if (regime == RegimeTable.Old)
            return null;
        var row = ClockTable.For(request.Kind, request.FormularyDrug, request.InformationMissing);
        var zero = DayZero.Of(file, request.Kind);
        var deadlines = zero is null ? Without(row) : With(row, zero, file, request);
        var inTime = DecidedInTime(deadlines, request.Decided);
        return new ReviewClock
        {
            Kind = request.Kind,
            Request = row.Request,
            DayZero = zero?.Last,
            Deadlines = [.. deadlines.Select(deadline => deadline.Act == DeadlineAct.Decide ? deadline with { Penalty = PenaltyTable.Late(request.Kind) } : deadline)],
            DecidedInTime = inTime,
            Remarks = Remarks(row, zero, request, regime, inTime),
        };
    }

    private static Deadline[] Without(ClockRow row) => [.. Limits(row).Select(limit => new Deadline(limit.Act, limit.Limit.ToString(), limit.Limit.Basis))];

    private static IEnumerable<(DeadlineAct Act, TimeLimit Limit)> Limits(ClockRow row) => new (DeadlineAct Act, TimeLimit? Limit)[]
    {
        (DeadlineAct.AskForInformation, row.Ask), (DeadlineAct.Decide, row.Decide), (DeadlineAct.TellRequester, row.Tell), (DeadlineAct.Write, row.Write),
    }.Where(found => found.Limit is not null).Select(found => (found.Act, found.Limit!));

    private static Deadline[] With(ClockRow row, DayZero zero, CaseFile file, ClockedRequest request)
    {
        var receipt = new TimeCount(zero.Safe, zero.Last, zero.Time);
        var needed = file.InformationAsked?.Received.Countable() is { } came ? new TimeCount(came, came) : receipt;
        var decide = Decide(row, receipt, needed, file, request);
        var decided = request.Decided.Countable() is { } day ? new TimeCount(day, day) : decide;
        return [.. Limits(row).Select(limit => Counted(limit.Act, limit.Limit, limit.Act == DeadlineAct.Decide ? decide : From(limit.Limit.From).Add(limit.Limit)))];

        TimeCount From(CountedFrom from) => from switch { CountedFrom.Receipt => receipt, CountedFrom.NeededInformation => needed, _ => decided };
    }

    private static Deadline Counted(DeadlineAct act, TimeLimit limit, TimeCount end) =>
        new(act, limit.ToString(), limit.Basis) { LatestSafe = end.Safe, Last = end.Last, Time = limit.Unit == TimeUnit.Hours ? end.Time : null };

    /// <summary>
    /// The 14 days are counted from receipt in the regulation and from the day of the recommendation in the statute [38]; the safe day takes the statute's, though never
    /// less than the usual time. An extension for another item extends this one by a panel decision alone, so the safe day does not count on it.
    /// </summary>
    private static TimeCount Decide(ClockRow row, TimeCount receipt, TimeCount needed, CaseFile file, ClockedRequest request)
    {
        var end = (row.Decide.From == CountedFrom.Receipt ? receipt : needed).Add(row.Decide);
        var extension = ClockTable.InformationMissing.Decide;
        if (row.Decide == extension && file.RequestDate.Countable() is { } requested && requested <= receipt.Safe)
        {
            var usual = receipt.Add(ClockTable.Prospective.Decide).Safe;
            var byStatute = requested.AddDays(extension.Number);
            return end with { Safe = Earlier(end.Safe, byStatute < usual ? usual : byStatute) };
        }
        return request.ExtendedByAnother && row.Decide.From == CountedFrom.Receipt ? end with { Last = receipt.Add(extension).Last } : end;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static bool? DecidedInTime(Deadline[] deadlines, DateOnly? decided)
    {
        var limit = deadlines.First(deadline => deadline.Act == DeadlineAct.Decide);
        if (decided <= limit.LatestSafe)
            return true;
        return decided > limit.Last ? false : null;
    }

    private static List<string> Remarks(ClockRow row, DayZero? zero, ClockedRequest request, LegalRegime? regime, bool? inTime)
    {
        var remarks = new List<string>(zero?.Remarks ?? ["Neither a day of receipt nor a date of request is given: no day can be counted."]);
        if (zero is not null && zero.Safe < BusinessDays.SaturdaysExcluded && row.Decide.Unit == TimeUnit.BusinessDays)
            remarks.Add($"Saturdays are no business days since 2020 ({ClockTable.NormalBusinessDay}); before, that is disputed, and the safe day lets none pass.");
        if (request.ExtendedByAnother)
            remarks.Add($"Information is missing for another item of the same request: its extension extends this one too ({ClockTable.OneExtensionForAll}); the safe day does not count on it.");
        if (row.Meanwhile is { } meanwhile)
            remarks.Add(meanwhile);
        if (regime?.NotSeen is { } notSeen)
            remarks.Add($"Under the rules of {regime.Name}: {notSeen}.");
        if (inTime is false)
            remarks.Add($"Decided late: it is not deemed approved; whether it is necessary goes to the Workers' Compensation Appeals Board, on the evidence ({ClockTable.LateDecision}).");
        return remarks;
    }
}
