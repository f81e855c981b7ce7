using ImrRules.Diagnostics;

namespace ImrRules.Yaml.Syntax;

/// <summary>Finds values in a word processor's quotation marks, which are part of the text to YAML.</summary>
internal static class CurlyQuotation
{
    private const string Opening = "\u201C\u201E\u201D\u00AB\u2018\u201A\u2019";
    private const string Closed = "\u201D\u201C\u00BB\u2019\u2018";

    /// <summary>The value as it was meant; null where it is in no such marks.</summary>
    public static YamlText? Check(Place place, string value, DiagnosticBag diagnostics)
    {
        if (place.Source.Confidential || Inner(value) is not { } inner)
            return null;
        diagnostics.Error("not-plain-text", place, "these quotation marks come from a word processor and are part of the text",
            $"Write {Quotation.Of(inner)}, or leave the marks out.", new YamlText(place, value).ReplacedBy(Quotation.Of(inner)));
        return new YamlText(place, inner);
    }

    /// <summary>What stands between the marks; null where the text does not both begin and end with one, or has others in it.</summary>
    public static string? Inner(string words) =>
        words.Length > 2 && Opening.Contains(words[0], StringComparison.Ordinal) && Closed.Contains(words[^1], StringComparison.Ordinal)
            && !words.AsSpan(1, words.Length - 2).ContainsAny('\u201C', '\u201D', '\u00AB') ? words[1..^1] : null;
}
