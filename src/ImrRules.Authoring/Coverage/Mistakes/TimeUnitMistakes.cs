using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>The unit of time that is most easily written for another.</summary>
internal static class TimeUnitMistakes
{
    /// <summary>The other unit; null for what is no unit of time.</summary>
    public static string? Other(string unit) => unit switch
    {
        TimeUnits.Days => TimeUnits.Weeks,
        TimeUnits.Weeks => TimeUnits.Months,
        TimeUnits.Months => TimeUnits.Weeks,
        TimeUnits.Years => TimeUnits.Months,
        _ => null,
    };
}
