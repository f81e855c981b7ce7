using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>What stands above the first heading: the case number and the days of the case. A letter may come without it.</summary>
internal sealed class LetterHeader
{
    // seven labels and their values
    private const int Longest = 2_000;

    private readonly Dictionary<string, string> _values = [];

    public string? CaseNumber => _values.GetValueOrDefault(LetterWords.CaseNumber);

    public DateOnly? Injured => Day(LetterWords.Injured);

    public DateOnly? Denied => Day(LetterWords.Denied);

    public DateOnly? Assigned => Day(LetterWords.Assigned);

    public DateOnly? Decided => Day(LetterWords.Decided);

    /// <summary>Reads labels with their values, each value behind its label, or a run of labels and then a run of values.</summary>
    public static LetterHeader Read(IReadOnlyList<LetterLine> lines, SourceText source, DiagnosticBag diagnostics)
    {
        var header = new LetterHeader();
        var text = LetterProse.Join(lines.Select(line => line.Text));
        text = text[..Math.Min(text.Length, Longest)];
        var labels = new List<string>();
        for (var at = 0; NextLabel(text, at) is var (label, start); at = start + label.Length)
        {
            labels.Add(label);
            var end = NextLabel(text, start + label.Length)?.Start ?? text.Length;
            var words = text[(start + label.Length)..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            if (!header.Take(labels, words))
                diagnostics.Warning("letter-header", new Place(source, lines[0].Number, 1, 0), "values in the letter's header do not fit their labels; they are left out");
            labels.Clear();
        }
        return header;
    }

    private static (string Label, int Start)? NextLabel(string text, int from)
    {
        (string Label, int Start)? nearest = null;
        foreach (var label in LetterWords.HeaderLabels)
        {
            var start = text.IndexOf(label, from, StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && (nearest is null || start < nearest.Value.Start))
                nearest = (label, start);
        }
        return nearest;
    }

    /// <summary>Gives each label its value. Where a day is missing or too many, none is given: they would be shifted.</summary>
    private bool Take(List<string> labels, string[] words)
    {
        var days = words.Where(word => LetterDates.Read(word) is not null).ToArray();
        var labelsOfDays = labels.Where(label => label is not (LetterWords.CaseNumber or LetterWords.Priority)).ToArray();
        if (labels.Contains(LetterWords.CaseNumber) && words.FirstOrDefault(IsCaseNumber) is { } number)
            _values[LetterWords.CaseNumber] = number;
        if (days.Length != labelsOfDays.Length)
            return false;
        foreach (var (label, day) in labelsOfDays.Zip(days))
            _values[label] = day;
        return true;
    }

    // CM15-0012345; without the letters on the first postings
    private static bool IsCaseNumber(string word)
    {
        var digits = word.StartsWith("CM", StringComparison.OrdinalIgnoreCase) ? word[2..] : word;
        return digits.Length is 9 or 10 && digits[2] == '-' && digits.Where((_, at) => at != 2).All(char.IsAsciiDigit);
    }

    private DateOnly? Day(string label) => _values.TryGetValue(label, out var words) ? LetterDates.Read(words) : null;
}
