using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The wordings and codes by which diagnoses name the conditions and body regions of a vocabulary.</summary>
internal sealed class DiagnosisWordings
{
    public const string ClauseEnd = ",";
    private const string SpacedClauseEnd = " , ";

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

    /// <summary>How many of the words make the longest wording that they begin with; 0 where they begin with none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="line">The same, with a space between each.</param>
    /// <param name="found">What the wording names.</param>
    public int Longest(ReadOnlySpan<string> words, ReadOnlySpan<char> line, out (Condition? Condition, BodyRegion? Region) found)
    {
        found = default;
        var longest = 0;
        var end = -1;
        for (var length = 1; length <= Math.Min(_longest, words.Length); length++)
        {
            end += words[length - 1].Length + 1;
            if (_wordings.TryGetValue(line[..end], out var wording))
                (longest, found) = (length, wording);
        }
        return longest;
    }

    /// <summary>What a code names; null where it is unknown, also without its last character.</summary>
    public (Condition Condition, string? Region)? FindCode(string code)
    {
        var plain = code.Replace(".", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        return _codes.TryGetValue(plain, out var named) || plain.Length >= 4 && _codes.TryGetValue(plain[..^1], out named) ? named : null;
    }

    /// <summary>A wording as it is looked up: commas in it are not waited for.</summary>
    private static string KeyOf(string wording) => string.Join(' ', WordsOf(wording).Where(word => word != ClauseEnd));

    /// <summary>The words, folded; a comma and a semicolon are one of their own.</summary>
    public static string[] WordsOf(string text) =>
        string.Create(text.Length, text, static (letters, text) =>
        {
            for (var at = 0; at < letters.Length; at++)
                letters[at] = char.IsLetterOrDigit(text[at]) ? char.ToLowerInvariant(text[at]) : text[at] is ',' or ';' ? ClauseEnd[0] : ' ';
        }).Replace(ClauseEnd, SpacedClauseEnd, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
