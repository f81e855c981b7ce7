using System.Globalization;
using System.Text.RegularExpressions;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads pages: <c>46</c>, <c>58-60</c>, <c>114-116, 121</c>.</summary>
internal static class PagesReader
{
    private const string Page = "[A-Za-z]{0,4}-?[0-9]{1,5}[a-z]?|[ivxlc]+";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private static readonly Regex Pages = new($"^({Page})(-({Page}))?(, ({Page})(-({Page}))?)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Soon);

    /// <summary>What stands before the number, between two, and behind a comma, where authors write it in other ways.</summary>
    private static readonly (Regex Written, string Read)[] Others =
    [
        (new(@"\b(pages?|pgs?|pp?)\b\.?\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Soon), ""),
        (new(@"\s*(\u2010|\u2011|\u2012|\u2013|\u2014|\u2212|\bto\b|\bthrough\b|-)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Soon), "-"),
        (new(@"\s*(,|;|&|\band\b)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Soon), ", "),
    ];

    public static string? Read(YamlForm form, DiagnosticBag diagnostics) => form.Words("pages") is { } words ? Read(words, diagnostics) : null;

    public static string? Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        if (node is null or YamlUnread)
            return null;
        if (node is not YamlText text)
        {
            WrongShape.ReportNoText(node, "pages", diagnostics);
            return null;
        }
        if (!Pages.IsMatch(text.Value))
            ReportForm(text, diagnostics);
        else if (TurnedRound(text.Value) is var (from, to))
            diagnostics.Error("wrong-value", text.PlaceOf($"{from}-{to}"), "the pages begin with the greater number", $"Did you mean \"{to}-{from}\"?");
        return text.Value;
    }

    private static void ReportForm(YamlText text, DiagnosticBag diagnostics)
    {
        var plain = Others.Aggregate(text.Value, (words, other) => other.Written.Replace(words, other.Read)).Trim();
        var isPlain = Pages.IsMatch(plain);
        diagnostics.Error("wrong-value", text.Place, $"\"{text.Value}\" is not how pages are written", isPlain ? $"Write {plain}." : "Write them as in 46, 58-60, or 114-116, 121; a part without pages is a \"section\".", isPlain ? text.ReplacedBy(plain) : null);
    }

    private static (string From, string To)? TurnedRound(string pages)
    {
        foreach (var part in pages.Split(", "))
        {
            if (part.Split('-') is [var from, var to] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first > last)
                return (from, to);
        }
        return null;
    }
}
