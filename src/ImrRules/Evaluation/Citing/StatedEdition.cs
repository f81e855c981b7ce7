using System.Globalization;
using System.Text.RegularExpressions;
using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>What a citation, or the title of a source, says of its edition.</summary>
/// <param name="Chapter">The number of the chapter; null where none is named.</param>
/// <param name="Ordinal">Which edition: the 2nd; null where it does not say.</param>
/// <param name="Years">The years that it names.</param>
internal sealed record StatedEdition(int? Chapter, int? Ordinal, IReadOnlyList<int> Years)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex ChapterNumber = new(@"\bch(ap|apter)?[. ]{0,2}(?<number>\d{1,2})\b", Options);
    private static readonly Regex OrdinalNumber = new(@"\b(?<number>\d{1,2})(st|nd|rd|th)( annual)? ed(ition)?\b", Options);
    private static readonly Regex Year = new(@"\b(?<number>(19|20)\d\d)\b", Options);

    private static readonly string[] Ordinals = ["first ed", "second ed", "third ed", "fourth ed"];

    public static StatedEdition In(string text) => new(Number(ChapterNumber.Match(text)), Number(OrdinalNumber.Match(text)) ?? InWords(text), [.. Year.Matches(text).Select(match => Number(match)!.Value).Distinct()]);

    /// <summary>Whether a source is named by it so that no other edition can be meant.</summary>
    public bool Names(GuidelineSource source) => In(source.Title) is var own
        && (Chapter is { } chapter && chapter == own.Chapter || Ordinal is { } ordinal && ordinal == own.Ordinal || Years.Any(own.Years.Contains));

    private static int? Number(Match match) => match.Success ? int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int? InWords(string text) => Array.FindIndex(Ordinals, words => text.Contains(words, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? at + 1 : null;
}
