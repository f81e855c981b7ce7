using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads <c>reviewed</c>: <c>no</c>, or <c>Jane Roe, MD, 2026-03-02 (fingerprint)</c>.</summary>
internal static class ReviewReader
{
    private const string Advice = "Write no; imr review fills it in.";

    public static Review? Read(YamlText? words, DiagnosticBag diagnostics)
    {
        if (words is null or { Value: "no" })
            return null;
        var value = words.Value;
        var open = value.LastIndexOf(" (", StringComparison.Ordinal);
        var comma = open < 0 ? -1 : value.LastIndexOf(", ", open, StringComparison.Ordinal);
        if (comma < 0 || string.IsNullOrWhiteSpace(value[..comma]) || value[^1] != ')' || !IsFingerprint(value[(open + 2)..^1]))
            diagnostics.Error("wrong-value", words.Place, "a review names who, the date, and the fingerprint of what was reviewed", comma < 0 ? Advice : AdviceOn(value[(comma + 2)..open]));
        else if (!DateOnly.TryParseExact(value.AsSpan(comma + 2, open - comma - 2), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            diagnostics.Error("wrong-date", words.Place, $"\"{value[(comma + 2)..open]}\" is no day of the calendar", AdviceOn(value[(comma + 2)..open]));
        else
            return new Review(value[..comma].Trim(), day, value[(open + 2)..^1]);
        return null;
    }

    private static string AdviceOn(string day) => DayWords.Read(day) is null ? $"{DayWords.Advice(day)} {Advice}" : Advice;

    private static bool IsFingerprint(string digits) => digits.Length == Fingerprint.Digits && digits.All(char.IsAsciiHexDigitLower);
}
