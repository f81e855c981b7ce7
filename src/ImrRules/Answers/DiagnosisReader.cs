using System.Collections.Frozen;
using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Reads diagnoses, words and codes, into conditions and body regions. The longest wording wins; what is not known is left as words.</summary>
internal sealed class DiagnosisReader
{
    private readonly FrozenDictionary<string, (Condition? Condition, BodyRegion? Region)>.AlternateLookup<ReadOnlySpan<char>> _wordings;
    private readonly FrozenDictionary<string, (Condition Condition, string? Region)> _codes;
    private readonly ClinicalVocabulary _vocabulary;
    private readonly int _longest;

    public DiagnosisReader(ClinicalVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        var wordings = new Dictionary<string, (Condition? Condition, BodyRegion? Region)>();
        foreach (var condition in vocabulary.Conditions)
        {
            foreach (var wording in condition.Also.Prepend(condition.Name))
                wordings.TryAdd(string.Join(' ', WordsOf(wording)), (condition, null));
        }
        foreach (var region in vocabulary.Regions)
        {
            foreach (var wording in region.Also.Concat(region.BothSides).Prepend(region.Name))
            {
                var key = string.Join(' ', WordsOf(wording));
                wordings[key] = (wordings.GetValueOrDefault(key).Condition, region);
            }
        }
        _wordings = wordings.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = wordings.Keys.Select(key => key.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
        _codes = vocabulary.Conditions.SelectMany(condition => condition.Codes.Select(code => (code, condition)))
            .DistinctBy(pair => pair.code.Key.ToUpperInvariant())
            .ToFrozenDictionary(pair => pair.code.Key.ToUpperInvariant(), pair => (pair.condition, pair.code.Value));
    }

    public ReadDiagnoses Read(IReadOnlyList<Diagnosis> diagnoses)
    {
        var conditions = new HashSet<string>();
        var regions = new List<string>();
        foreach (var diagnosis in diagnoses)
        {
            if (diagnosis.Words is not null)
                ReadWords(diagnosis.Words, conditions, regions);
            if (diagnosis.Code is not null)
                ReadCode(diagnosis.Code, conditions, regions);
        }
        return new ReadDiagnoses(diagnoses.Count > 0, conditions, [.. regions.Distinct()]);
    }

    /// <summary>The body regions that words name: of accepted body parts.</summary>
    public IReadOnlyList<string> RegionsIn(IReadOnlyList<string> texts)
    {
        var regions = new List<string>();
        foreach (var text in texts)
            ReadWords(text, [], regions);
        return [.. regions.Distinct()];
    }

    private void ReadWords(string text, HashSet<string> conditions, List<string> regions)
    {
        var words = WordsOf(text);
        var line = string.Join(' ', words).AsSpan();
        for (int at = 0, start = 0; at < words.Length;)
        {
            var length = LongestWording(words.AsSpan(at), line[start..], out var found);
            Add(found.Condition, conditions, regions);
            if (found.Region is not null)
                regions.Add(found.Region.Name);
            for (var passed = Math.Max(1, length); passed > 0; passed--)
                start += words[at++].Length + 1;
        }
    }

    /// <summary>How many of the words make the longest wording that they begin with; 0 where they begin with none.</summary>
    private int LongestWording(ReadOnlySpan<string> words, ReadOnlySpan<char> line, out (Condition? Condition, BodyRegion? Region) found)
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

    private void ReadCode(string code, HashSet<string> conditions, List<string> regions)
    {
        var plain = code.Replace(".", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        if (!_codes.TryGetValue(plain, out var found) && (plain.Length < 4 || !_codes.TryGetValue(plain[..^1], out found)))
            return;
        Add(found.Condition, conditions, regions);
        if (found.Region is not null)
            regions.Add(found.Region);
    }

    private void Add(Condition? condition, HashSet<string> conditions, List<string> regions)
    {
        if (condition is null || !conditions.Add(condition.Name))
            return;
        if (condition.ImpliesRegion is not null)
            regions.Add(condition.ImpliesRegion);
        foreach (var wider in condition.KindOf)
            Add(_vocabulary.FindCondition(wider), conditions, []);
    }

    private static string[] WordsOf(string text) =>
        string.Create(text.Length, text, static (letters, text) =>
        {
            for (var at = 0; at < letters.Length; at++)
                letters[at] = char.IsLetterOrDigit(text[at]) ? char.ToLowerInvariant(text[at]) : ' ';
        }).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
