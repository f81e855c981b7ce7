using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The wordings and codes by which diagnoses name the conditions and body regions of a vocabulary.</summary>
internal sealed class DiagnosisWordings
{
    public const string ClauseEnd = ",";

    /// <summary>What ends a clause is a word of its own: with a space on either side one letter of a text may become three of its line.</summary>
    public const int MostOfALetter = 3;

    private readonly Dictionary<string, (Condition? Condition, BodyRegion? Region)>.AlternateLookup<ReadOnlySpan<char>> _wordings;
    private readonly Dictionary<string, (Condition Condition, string? Region)> _codes;
    private readonly int _longest;

    public DiagnosisWordings(ClinicalVocabulary vocabulary)
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

    /// <summary>How long the longest wording is that a line begins with; 0 where it begins with none.</summary>
    /// <param name="line">Words with one space between them.</param>
    /// <param name="found">What the wording names.</param>
    public int Longest(ReadOnlySpan<char> line, out (Condition? Condition, BodyRegion? Region) found)
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

    /// <summary>Where the word ends that begins at a place.</summary>
    public static int EndOfWord(ReadOnlySpan<char> line, int start) => line[start..].IndexOf(' ') is >= 0 and var length ? start + length : line.Length;

    /// <summary>What a code names; null where it is unknown, also without its last character.</summary>
    public (Condition Condition, string? Region)? FindCode(string code)
    {
        var plain = code.Replace(".", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        return _codes.TryGetValue(plain, out var named) || plain.Length >= 4 && _codes.TryGetValue(plain[..^1], out named) ? named : null;
    }

    /// <summary>A wording as it is looked up: commas in it are not waited for.</summary>
    private static string KeyOf(string wording)
    {
        var room = new char[wording.Length];
        return room.AsSpan(0, WriteLine(wording.Replace(',', ' ').Replace(';', ' '), room)).ToString();
    }

    /// <summary>Writes the words of a text, folded, with one space between them; a comma and a semicolon are one of their own.</summary>
    /// <returns>The length of the line.</returns>
    public static int WriteLine(string text, Span<char> line)
    {
        var length = 0;
        foreach (var letter in text)
        {
            var isWord = char.IsLetterOrDigit(letter);
            if (!isWord && length > 0 && line[length - 1] != ' ')
                line[length++] = ' ';
            if (isWord)
                line[length++] = char.ToLowerInvariant(letter);
            if (letter is ',' or ';')
            {
                line[length++] = ClauseEnd[0];
                line[length++] = ' ';
            }
        }
        return line[..length].TrimEnd(' ').Length;
    }
}
