using System.Globalization;
using ImrRules.Law.Clock;

namespace ImrRules.Reporting;

/// <summary>The time limits of utilization review, each with its latest safe day and the rule that it follows from.</summary>
internal static class ClockText
{
    public static IReadOnlyList<string> Lines(ReviewClock clock) =>
    [
        $"{clock.Request}{(clock.DayZero is { } zero ? $", counted from {Words(zero)}, which is day 0" : "")}{Timely(clock.DecidedInTime)}.",
        .. clock.Deadlines.Select(Line),
        .. clock.Remarks,
    ];

    public static string Words(DateOnly day) => day.ToString("dddd yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Timely(bool? inTime) => inTime switch { true => "; decided in time", false => "; decided late", null => "" };

    private static string Line(Deadline deadline)
    {
        var day = deadline.LatestSafe is { } safe ? $" by {Words(safe)}{Time(deadline.Time)}{AtMost(deadline)}" : "";
        var late = deadline.Penalty is { } penalty ? $" Penalty: {penalty}." : "";
        return $"{Words(deadline.Act)}{day}: {deadline.Rule}, {deadline.Basis}.{late}";
    }

    private static string Words(DeadlineAct act) => act switch
    {
        DeadlineAct.AskForInformation => "ask for information",
        DeadlineAct.Decide => "decide",
        DeadlineAct.TellRequester => "tell the requesting physician",
        _ => "write",
    };

    private static string Time(TimeOnly? time) => time is { } known ? known.ToString(" HH:mm", CultureInfo.InvariantCulture) : "";

    private static string AtMost(Deadline deadline) => deadline.Last is { } last && last != deadline.LatestSafe ? $" (by the longest reading {Words(last)})" : "";
}
