using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrRules.Evaluation.Citing;

/// <summary>The pages that a citation names.</summary>
internal static class CitedPages
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Range = @"\d{1,4}( ?(-|\u2013|to) ?\d{1,4})?";

    private static readonly Regex Named = new(@"\b(pages?|page\(s\)|pgs?|pp?)[.:]{0,2} ?:? ?(?<pages>" + Range + "( ?(,|and|&) ?" + Range + @")*)\b", Options);
    private static readonly Regex One = new(@"(?<from>\d{1,4})( ?(-|\u2013|to) ?(?<to>\d{1,4}))?", Options);

    /// <summary>The pages as "300, 308-310", with the text without them; null where it names none.</summary>
    public static (string? Pages, string Left) In(string text)
    {
        var found = Named.Matches(text);
        return found.Count == 0
            ? (null, text)
            : (string.Join(", ", found.SelectMany(match => Ranges(match.Groups["pages"].Value)).Select(Words)), Named.Replace(text, " "));
    }

    /// <summary>Whether some page stands in both.</summary>
    public static bool Overlap(string? one, string? other) =>
        one is not null && other is not null && Ranges(one).Any(range => Ranges(other).Any(another => range.From <= another.To && another.From <= range.To));

    private static IEnumerable<(int From, int To)> Ranges(string pages) => One.Matches(pages).Select(match =>
    {
        var from = int.Parse(match.Groups["from"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return (from, match.Groups["to"].Success ? int.Parse(match.Groups["to"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : from);
    });

    private static string Words((int From, int To) range) => range.From == range.To
        ? range.From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.From}-{range.To}");
}
