using System.Globalization;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>What would change a result, in words.</summary>
internal static class WouldChangeText
{
    public const string Label = "Would change";

    public static string Result(WouldChange change) => DecisionWords.Of(change.Outcome, change.Supported);

    /// <summary>Each set on a line.</summary>
    public static IEnumerable<string> Lines(PartDetermination part) => part.WouldChange.Select(change => $"{Result(change)}, if documented: {string.Join("; ", change.Facts)}").Concat(Further(part));

    /// <summary>How many further sets there are; nothing where all are told.</summary>
    public static IEnumerable<string> Further(PartDetermination part)
    {
        if (part.FurtherWaysToChange > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"and {part.FurtherWaysToChange} further sets of as many facts");
    }
}
