using System.Text.RegularExpressions;
using ImrRules.Cases.Letters;
using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Evaluation.Citing;

/// <summary>
/// Finds what a heading is on: the recommendations of its source that stand under the same heading, and the treatments and regions that its words name, read as requests are read.
/// The name of a chapter counts only where nothing narrower stands beside it.
/// </summary>
internal sealed class HeadingReader(GuidelineLibrary library, RequestReader requests)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private const string Chapter = "chapter";

    /// <summary>How many parts between commas one heading may have.</summary>
    private const int MostParts = 5;

    private static readonly HashSet<string> InHeading = [.. CitationWords.InHeading.SelectMany(ComparedWord.KeysOf)];

    private static readonly Regex Bracketed = new(@"\([^()]*\)", Options);

    private readonly ILookup<GuidelineSource, Recommendation> _bySource = library.Recommendations.ToLookup(recommendation => recommendation.Source);

    public IEnumerable<Recommendation> Of(GuidelineSource source) => _bySource[source];

    public CitedHeading Read(string heading, GuidelineSource? source)
    {
        if (heading.Length == 0)
            return CitedHeading.None;
        var own = source is null ? [] : Headings(source);
        var parts = Parts(heading);
        List<Recommendation> narrow = [], wide = [];
        List<string> treatments = [], regions = [], looked = [];
        var isReadWhole = true;
        for (var at = 0; at < parts.Count;)
        {
            var (taken, found) = Longest(parts, at, own);
            if (taken > 0)
                (found.IsChapter ? wide : narrow).AddRange(found.Recommendations);
            var reading = requests.Read(string.Join(", ", parts.GetRange(at, Math.Max(1, taken))));
            isReadWhole &= IsReadWhole(reading);
            var treated = reading.Items.Select(item => item.Variant ?? item.Treatment).OfType<string>().ToArray();
            treatments.AddRange(treated);
            looked.AddRange(taken == 0 ? treated : []);
            regions.AddRange(reading.Items.SelectMany(item => item.Regions));
            at += Math.Max(1, taken);
        }
        if (source is not null)
            narrow.AddRange(_bySource[source].Where(recommendation => looked.Exists(treatment => IsKind(treatment, recommendation.Treatment)) && (regions.Count == 0 || IsForOneOf(recommendation, regions))));
        return new CitedHeading([.. (narrow.Count > 0 || looked.Count > 0 ? narrow : wide).Distinct()], [.. treatments.Distinct()], [.. regions.Distinct()], isReadWhole);
    }

    /// <summary>Whether a treatment is another one or a kind of it.</summary>
    public bool IsKind(string treatment, string wider) => treatment == wider || library.Vocabulary.FindTreatment(treatment)?.WithWiderKinds.Contains(wider) == true;

    /// <summary>Whether nothing is left unread but what names no treatment: a region, a chapter, an edition.</summary>
    private static bool IsReadWhole(RequestReading reading)
    {
        var regions = reading.Items.SelectMany(item => item.Regions).SelectMany(ComparedWord.KeysOf).ToHashSet();
        return reading.Notes.Where(note => note.Severity == NoteSeverity.Unread)
            .All(note => ComparedWord.KeysOf(reading.Text[note.Span.Start..note.Span.End]).All(word => InHeading.Contains(word) || regions.Contains(word) || char.IsAsciiDigit(word[0])));
    }

    private bool IsForOneOf(Recommendation recommendation, List<string> regions) => recommendation.Scope.Regions.Count == 0
        || recommendation.Scope.Regions.Any(own => regions.Exists(region => library.Vocabulary.LiesWithin(region, own) || library.Vocabulary.LiesWithin(own, region)));

    /// <summary>The parts of a heading between commas, colons and dashes that stand outside of brackets.</summary>
    private static List<string> Parts(string heading)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at <= heading.Length; at++)
        {
            depth += at < heading.Length ? heading[at] switch { '(' => 1, ')' => -1, _ => 0 } : 0;
            if (at < heading.Length && (depth > 0 || !IsBreak(heading, at)))
                continue;
            if (heading[start..at].Trim() is { Length: > 0 } part)
                parts.Add(part);
            start = at + 1;
        }
        return parts;
    }

    private static bool IsBreak(string text, int at) => text[at] is ',' or ';' or ':' or '\u2013' || text[at] == '-' && at > 0 && (text[at - 1] == ' ' || at + 1 < text.Length && text[at + 1] == ' ');

    /// <summary>The headings of a source; one that is called a chapter, and the same without that word, are one.</summary>
    private List<(string[] Words, bool IsChapter, Recommendation[] Recommendations)> Headings(GuidelineSource source) =>
    [
        .. _bySource[source].SelectMany(recommendation => Names(recommendation).Select(name => (Words: ComparedWord.KeysOf(name), Recommendation: recommendation)))
            .GroupBy(name => string.Join(' ', name.Words.Where(word => word != Chapter)))
            .Where(same => same.Key.Length > 0)
            .Select(same => (same.Key.Split(' '), same.Any(name => name.Words.Contains(Chapter)) || IsOfChapter([.. same.Select(name => name.Recommendation)]), same.Select(name => name.Recommendation).Distinct().ToArray())),
    ];

    /// <summary>A heading that several topics share, or several treatments of a topic that is a whole chapter.</summary>
    private static bool IsOfChapter(Recommendation[] under) => under.Select(recommendation => recommendation.Topic).Distinct().Skip(1).Any()
        || under[0].Topic.Contains(Chapter, StringComparison.OrdinalIgnoreCase) && under.Select(recommendation => recommendation.Treatment).Distinct().Skip(1).Any();

    private static IEnumerable<string> Names(Recommendation recommendation)
    {
        IEnumerable<string> whole = recommendation.Section is null ? [recommendation.Topic] : [recommendation.Topic, recommendation.Section, .. Parts(recommendation.Section)];
        return whole.SelectMany(name => new[] { name, Bracketed.Replace(name, " ") });
    }

    /// <summary>The longest of the source's headings that stands in one or more parts from here on.</summary>
    private static (int Taken, (bool IsChapter, IReadOnlyList<Recommendation> Recommendations) Found) Longest(
        List<string> parts, int at, List<(string[] Words, bool IsChapter, Recommendation[] Recommendations)> headings)
    {
        for (var taken = Math.Min(MostParts, parts.Count - at); taken > 0; taken--)
        {
            var text = string.Join(' ', parts.GetRange(at, taken));
            foreach (var words in new[] { text, Bracketed.Replace(text, " ") }.Select(ComparedWord.KeysOf))
            {
                var found = headings.Find(heading => heading.Words.SequenceEqual(words.Where(word => word != Chapter)));
                if (found.Words is not null)
                    return (taken, (found.IsChapter, found.Recommendations));
            }
        }
        return default;
    }
}
