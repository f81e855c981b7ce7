using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrRules.Vocabulary;

/// <summary>Puts amounts and tests as authors are used to write them (4-6 wks, &gt;= 50%, three visits per week) into the words that the format reads.</summary>
internal static class MeasureWords
{
    /// <summary>Longer texts are no amounts.</summary>
    private const int Longest = 120;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>The same meaning in other signs: nothing is guessed.</summary>
    private static readonly (Regex Written, string Read)[] Signs =
    [
        (Pattern(@"(?<=\d) ?(-|\u2010|\u2011|\u2012|\u2013|\u2014|\u2212) ?(?=\d)"), " to "),
        (Pattern(@"(?<=\d)(?=[a-z%])"), " "),
        (Pattern(@"%|\bper ?cent\b|\bpct\b"), " percent"),
        (Pattern(@"^(>=|=>|\u2265)"), "at least "),
        (Pattern(@"^(<=|=<|\u2264)"), "at most "),
        (Pattern(@"^>"), "more than "),
        (Pattern(@"^<"), "less than "),
        (Pattern(@"\b(wks?|weeks?)\b\.?"), "weeks"),
        (Pattern(@"\b(mos?|mths?|months?)\b\.?"), "months"),
        (Pattern(@"\b(yrs?|years?)\b\.?"), "years"),
        (Pattern(@"\bdays?\b"), "days"),
        (Pattern(@" ?/ ?(weeks|months|years|days)\b"), " per $1"),
        (Pattern(@"\b(per|each|every|an?|one) (session|visit)\b"), "a session"),
        (Pattern(@"\b(per|each|every|an?|one) day(s)?\b|\bdaily\b"), "a day"),
        (Pattern(@"\b(per|each|every|an?|one) week(s)?\b|\bweekly\b"), "a week"),
        (Pattern(@"\b(per|each|every|an?|one) month(s)?\b|\bmonthly\b"), "a month"),
        (Pattern(@"\b(per|each|every|an?|one) year(s)?\b|\byearly\b|\bannually\b"), "a year"),
        (Pattern(@"(?<!,) within (?=\d)"), ", within "),
        (Pattern(@"(?<![\d.])1 (day|week|month|year)s\b"), "1 $1"),
    ];

    /// <summary>What was probably meant, and is for the author to say.</summary>
    private static readonly (Regex Written, string Read)[] Guesses =
    [
        (Pattern(@"^(an? )?(min(imum)?\.?|no less than|not less than|at the least|at minimum)( of)? (?=\d)"), "at least "),
        (Pattern(@"^(an? )?(max(imum)?\.?|no more than|not more than|up to|at the most|limited to|limit)( of)? (?=\d)"), "at most "),
        (Pattern(@"^(over|above|greater than|longer than|older than|exceeds|exceeding|>) (?=\d)"), "more than "),
        (Pattern(@"^(under|below|fewer than|shorter than|younger than) (?=\d)"), "less than "),
        (Pattern(@"^(\d[\d.]*)(.*?)( or more| or greater| or longer| or older| or above| and above| and over|\+| minimum| at least)$"), "at least $1$2"),
        (Pattern(@"^(\d[\d.]*)(.*?)( or less| or fewer| or under| or below| maximum| at most)$"), "at most $1$2"),
        (Pattern(@"^(\d[\d.]*) ?\+ ?(.*)$"), "at least $1 $2"),
        (Pattern(@" (in|for|during|through|x) (?=\d+( to \d+)? (days|weeks|months|years)\b)"), " over "),
        (Pattern(@"(within \d+( to \d+)? \w+) (after|from|following|post|postop|since|of the|after the) ?(surgery|operation|op)?$"), "$1 of surgery"),
        (Pattern(@" (in )?total$| in all$| only$"), ""),
    ];

    /// <summary>Other signs for the same; the text itself where there are none.</summary>
    public static string Plain(string words)
    {
        if (words.Length > Longest)
            return words;
        var plain = string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Digits));
        return Squeezed(Signs.Aggregate(plain, (text, sign) => sign.Written.Replace(text, sign.Read)));
    }

    /// <summary>What was probably meant by words that are plain.</summary>
    public static string Meant(string plain) => plain.Length > Longest ? plain : Squeezed(Guesses.Aggregate(plain, (text, guess) => guess.Written.Replace(text, guess.Read)));

    private static string Digits(string word) => word switch
    {
        "once" => "1 x",
        "twice" => "2 x",
        _ => NumberWords.Of(word) is { } number ? number.ToString(CultureInfo.InvariantCulture) : word,
    };

    private static string Squeezed(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal);

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant, Soon);
}
