using System.Text.RegularExpressions;

namespace ImrRules.Cases.Letters;

/// <summary>Takes the diagnoses from the sentences of a case summary that list them.</summary>
internal static class LetterDiagnoses
{
    // longer than any diagnosis in a letter; a longer one is a sentence that was misread
    private const int Longest = 200;

    // no list of diagnoses is longer, and no sentence before one
    private const int LongestList = 2_000;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // "the diagnoses have included", "diagnoses, and-or impressions, were noted to include:", "diagnosed as having", "is being treated for"
    private static readonly Regex Listed = new(
        @"\bdiagnos[ie]s(?:,? (?:and|or|and-or|and/or) impressions?)?,?"
        + @"(?: (?:has|have|had|that|are|is|were|was|been|being|noted|documented|listed|reported|given|to|as|of|includes?|included|including))+:? "
        + @"|\bdiagnos[ie]s: |\bdiagnosed (?:as having|as|with):? |\b(?:being|is|was|were) treated for:? |\bundergo(?:ing)? treatment for:? ",
        Options);

    private static readonly Regex Claimed = new(@"\bfiled a claim for ", Options);

    private static readonly Regex Denied = new(@"\b(?:no|not|never|without|absence|lack|lacks|failed to|rule out|ruled out|denied|denies)\b", Options);

    private static readonly string[] Ends = [" reportedly ", " which ", " who ", " that was ", " that were ", " since "];

    public static IReadOnlyList<Diagnosis> Read(string summary)
    {
        var lists = Listed.Matches(summary).Where(match => !IsDenied(summary, match.Index)).Select(match => ListFrom(summary, match.Index + match.Length));
        var members = lists.SelectMany(Split).ToArray();
        // what a claim was filed for is one complaint, and the last resort
        if (members.Length == 0 && Claimed.Match(summary) is { Success: true } claim)
            members = [Bare(ListFrom(summary, claim.Index + claim.Length))];
        return [.. members.Where(words => words.Length is > 0 and <= Longest).Distinct(StringComparer.OrdinalIgnoreCase).Select(words => new Diagnosis(words))];
    }

    private static bool IsDenied(string summary, int at)
    {
        var begin = at;
        while (begin > 0 && at - begin < LongestList && !(summary[begin - 1] == ' ' && begin > 1 && summary[begin - 2] == '.'))
            begin--;
        return Denied.IsMatch(summary[begin..at]);
    }

    private static string ListFrom(string summary, int start)
    {
        var list = summary[start..Math.Min(summary.Length, start + LongestList)];
        list = list[..LetterProse.SentenceEnd(list, 0)];
        foreach (var end in Ends)
        {
            var at = list.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                list = list[..at];
        }
        return list;
    }

    /// <summary>A list with semicolons is separated by them alone: its members hold commas of their own.</summary>
    private static IEnumerable<string> Split(string list)
    {
        string[] separators = list.Contains(';', StringComparison.Ordinal) ? [";"] : [",", " and "];
        return list.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(Bare);
    }

    private static string Bare(string member)
    {
        var words = member.Trim(' ', '"', '\u201C', '\u201D', ',', ':');
        foreach (var lead in (string[])["and ", "the diagnosis of ", "the diagnoses of ", "a ", "an ", "the "])
        {
            if (words.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                words = words[lead.Length..].TrimStart();
        }
        return words.Trim(' ', '"', '\u201C', '\u201D');
    }
}
