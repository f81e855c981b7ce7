using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads <c>reviewed</c>: <c>no</c>, or <c>Jane Roe, MD, 2026-03-02 (fingerprint)</c>.</summary>
internal static class ReviewReader
{
    public static Review? Read(YamlText? words, DiagnosticBag diagnostics)
    {
        if (words is null or { Value: "no" })
            return null;
        var open = words.Value.LastIndexOf(" (", StringComparison.Ordinal);
        var comma = open < 0 ? -1 : words.Value.LastIndexOf(", ", open, StringComparison.Ordinal);
        if (comma > 0 && words.Value.EndsWith(')')
            && DateOnly.TryParseExact(words.Value[(comma + 2)..open], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new Review(words.Value[..comma], day, words.Value[(open + 2)..^1]);
        diagnostics.Error("wrong-value", words.Place, "a review names who, when and the fingerprint of what was reviewed", "Write no; imr review fills it in.");
        return null;
    }
}
