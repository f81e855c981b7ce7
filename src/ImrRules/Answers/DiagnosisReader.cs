using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Reads diagnoses, words and codes, into conditions and body regions. The longest wording wins; what is not known is left as words.</summary>
internal sealed class DiagnosisReader
{
    /// <summary>Behind one of these a diagnosis says what is not there: "no fracture".</summary>
    private static readonly string[] Denials = ["no", "not", "without", "denies", "negative"];

    /// <summary>Behind one of these it says what is only considered: "rule out".</summary>
    private static readonly string[] Doubts = ["rule", "ruled", "versus", "vs", "possible", "probable", "suspected", "questionable"];

    /// <summary>Each of these begins something new; so do a comma and a semicolon.</summary>
    private static readonly string[] NewClause = ["and", "with", "but", ClauseEnd];

    private const string ClauseEnd = ",";

    /// <summary>What ends a clause is a word of its own: with a space on either side one letter may become three.</summary>
    private const int MostOfALetter = 3;

    private const int MostOnTheStack = 256;

    private readonly Dictionary<string, (Condition? Condition, BodyRegion? Region)>.AlternateLookup<ReadOnlySpan<char>> _wordings;
    private readonly Dictionary<string, (Condition Condition, string? Region)> _codes;
    private readonly int _longest;

    public DiagnosisReader(ClinicalVocabulary vocabulary)
    {
        var wordings = new Dictionary<string, (Condition? Condition, BodyRegion? Region)>();
        foreach (var condition in vocabulary.Conditions)
        {
            foreach (var wording in condition.Also.Prepend(condition.Name))
                wordings.TryAdd(KeyOf(wording), (condition, null));
        }
        foreach (var region in vocabulary.Regions)
        {
            foreach (var wording in region.Also.Concat(region.BothSides).Prepend(region.Name))
            {
                var key = KeyOf(wording);
                wordings[key] = (wordings.GetValueOrDefault(key).Condition, region);
            }
        }
        _wordings = wordings.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = wordings.Keys.Select(key => key.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
        _codes = vocabulary.Conditions.SelectMany(condition => condition.Codes.Select(code => (code, condition)))
            .DistinctBy(pair => pair.code.Key.ToUpperInvariant())
            .ToDictionary(pair => pair.code.Key.ToUpperInvariant(), pair => (pair.condition, pair.code.Value));
    }

    public ReadDiagnoses Read(IReadOnlyList<Diagnosis> diagnoses)
    {
        if (diagnoses.Count == 0)
            return ReadDiagnoses.None;
        var found = new Found();
        List<string>? unread = null;
        for (var at = 0; at < diagnoses.Count; at++)
        {
            var diagnosis = diagnoses[at];
            var before = found.Count;
            if (diagnosis.Words is not null)
                ReadWords(diagnosis.Words, found);
            if (diagnosis.Code is not null)
                ReadCode(diagnosis.Code, found);
            if (found.Count == before)
                (unread ??= []).Add(diagnosis.Words ?? diagnosis.Code ?? "");
        }
        found.Doubted?.ExceptWith(found.Conditions);
        return new ReadDiagnoses(Any: true, found.Conditions, found.Regions, found.Doubted ?? ReadDiagnoses.None.Doubted, unread ?? ReadDiagnoses.None.Unread);
    }

    /// <summary>The body regions that words name: of accepted body parts.</summary>
    public IReadOnlyList<string> RegionsIn(IReadOnlyList<string> texts)
    {
        var found = new Found();
        foreach (var text in texts)
            ReadWords(text, found);
        return found.Regions;
    }

    private void ReadWords(string text, Found found)
    {
        var (denied, doubted) = (false, false);
        var room = text.Length <= MostOnTheStack ? stackalloc char[MostOfALetter * MostOnTheStack] : new char[MostOfALetter * text.Length];
        for (ReadOnlySpan<char> line = room[..WriteLine(text, room)]; line.Length > 0;)
        {
            var length = LongestWording(line, out var wording);
            if (length == 0)
            {
                var word = line[..EndOfWord(line, 0)];
                if (IsOneOf(NewClause, word))
                    (denied, doubted) = (false, false);
                denied |= IsOneOf(Denials, word);
                doubted |= IsOneOf(Doubts, word);
                length = word.Length;
            }
            Take(wording, denied, doubted, found);
            line = line[Math.Min(length + 1, line.Length)..];
        }
    }

    private static void Take((Condition? Condition, BodyRegion? Region) wording, bool denied, bool doubted, Found found)
    {
        found.Count += wording is (null, null) ? 0 : 1;
        if (denied)
            return;
        if (wording.Region is not null)
            found.Add(wording.Region.Name);
        if (wording.Condition is null)
            return;
        if (doubted)
            (found.Doubted ??= []).UnionWith(wording.Condition.WithWiderKinds);
        else
            Add(wording.Condition, found);
    }

    /// <summary>How long the longest wording is that a line begins with; 0 where it begins with none.</summary>
    private int LongestWording(ReadOnlySpan<char> line, out (Condition? Condition, BodyRegion? Region) found)
    {
        found = default;
        var longest = 0;
        for (int words = 1, end = -1; words <= _longest && end < line.Length; words++)
        {
            end = EndOfWord(line, end + 1);
            if (_wordings.TryGetValue(line[..end], out var wording))
                (longest, found) = (end, wording);
        }
        return longest;
    }

    private static int EndOfWord(ReadOnlySpan<char> line, int start) => line[start..].IndexOf(' ') is >= 0 and var length ? start + length : line.Length;

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
                return true;
        }
        return false;
    }

    private void ReadCode(string code, Found found)
    {
        var plain = code.Replace(".", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        if (!_codes.TryGetValue(plain, out var named) && (plain.Length < 4 || !_codes.TryGetValue(plain[..^1], out named)))
            return;
        found.Count++;
        Add(named.Condition, found);
        if (named.Region is not null)
            found.Add(named.Region);
    }

    private static void Add(Condition condition, Found found)
    {
        if (condition.ImpliesRegion is not null && !found.Conditions.Contains(condition.Name))
            found.Add(condition.ImpliesRegion);
        for (var at = 0; at < condition.WithWiderKinds.Count; at++)
            found.Conditions.Add(condition.WithWiderKinds[at]);
    }

    /// <summary>A wording as it is looked up: commas in it are not waited for.</summary>
    private static string KeyOf(string wording)
    {
        var room = new char[wording.Length];
        return room.AsSpan(0, WriteLine(wording.Replace(',', ' ').Replace(';', ' '), room)).ToString();
    }

    /// <summary>Writes the words of a text with one space between them.</summary>
    /// <returns>The length of the line.</returns>
    private static int WriteLine(string text, Span<char> line)
    {
        var length = 0;
        foreach (var letter in text)
        {
            var isWord = char.IsLetterOrDigit(letter);
            var endsClause = letter is ',' or ';';
            if (!isWord && length > 0 && line[length - 1] != ' ')
                line[length++] = ' ';
            if (isWord)
                line[length++] = char.ToLowerInvariant(letter);
            if (endsClause)
            {
                line[length++] = ClauseEnd[0];
                line[length++] = ' ';
            }
        }
        return line[..length].TrimEnd(' ').Length;
    }

    private sealed class Found
    {
        public HashSet<string> Conditions { get; } = [];

        /// <summary>Null where none is doubted.</summary>
        public HashSet<string>? Doubted { get; set; }

        /// <summary>Each once, in the order in which they were found.</summary>
        public List<string> Regions { get; } = [];

        /// <summary>How many terms of the vocabulary were found, denied ones among them.</summary>
        public int Count { get; set; }

        public void Add(string region)
        {
            if (!Regions.Contains(region))
                Regions.Add(region);
        }
    }
}
