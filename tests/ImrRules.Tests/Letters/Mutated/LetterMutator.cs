using CsCheck;

namespace ImrRules.Tests.Letters.Mutated;

/// <summary>Damages letters as copying, scanning and typing do: lines dropped, joined, doubled, moved, headings misspelt, characters replaced. The seed tells which damage.</summary>
public sealed class LetterMutator(int seed)
{
    private const int MostChanges = 6;
    private const string Characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;-/()\"#%\t\f\u00A0\u2013\u00E9";

    private static readonly string[] Headings = ["MAXIMUS guideline", "Claims Administrator guideline", "Decision rationale", "CLINICAL CASE SUMMARY", "IMR ISSUES", "HOW THE IMR", "State(s) of", "Certification(s)"];

    private static readonly string[] Kinds = ["drop", "join", "double", "move", "misspell", "replace"];

    private readonly PCG _random = new(1, (uint)seed);

    /// <summary>What was done, in words.</summary>
    public List<string> Changes { get; } = [];

    public string Mutate(string letter)
    {
        var lines = letter.ReplaceLineEndings("\n").Split('\n').ToList();
        for (var left = 1 + Below(MostChanges); left > 0; left--)
            Change(lines);
        return string.Join('\n', lines);
    }

    private void Change(List<string> lines)
    {
        var at = Below(lines.Count);
        var kind = Below(Kinds.Length);
        Changes.Add($"{Kinds[kind]} {at + 1}");
        switch (kind)
        {
            case 0 when lines.Count > 1:
                lines.RemoveAt(at);
                break;
            case 1 when at + 1 < lines.Count:
                lines[at] = $"{lines[at]} {lines[at + 1]}";
                lines.RemoveAt(at + 1);
                break;
            case 2:
                lines.Insert(at, lines[at]);
                break;
            case 3:
                Move(lines, at);
                break;
            case 4:
                Misspell(lines);
                break;
            case 5:
                Replace(lines, at);
                break;
        }
    }

    /// <summary>To a place near by as often as to any.</summary>
    private void Move(List<string> lines, int at)
    {
        var line = lines[at];
        lines.RemoveAt(at);
        var to = Below(2) == 0 ? Math.Clamp(at + Below(7) - 3, 0, lines.Count) : Below(lines.Count + 1);
        lines.Insert(to, line);
    }

    private void Misspell(List<string> lines)
    {
        var headings = Enumerable.Range(0, lines.Count).Where(line => Headings.Any(heading => lines[line].Contains(heading, StringComparison.Ordinal))
            || lines[line].EndsWith("Upheld", StringComparison.Ordinal) || lines[line].EndsWith("Overturned", StringComparison.Ordinal)).ToArray();
        if (headings.Length == 0)
            return;
        var at = headings[Below(headings.Length)];
        var end = lines[at].IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Headings.Any(lines[at].StartsWith) ? colon : lines[at].Length;
        var letter = end == lines[at].Length ? Math.Max(0, end - 1 - Below(Math.Min(end, 11))) : Below(end);
        lines[at] = Below(4) switch
        {
            0 => lines[at].Remove(letter, 1),
            1 => lines[at].Insert(letter, lines[at][letter].ToString()),
            2 when letter > 0 => $"{lines[at][..(letter - 1)]}{lines[at][letter]}{lines[at][letter - 1]}{lines[at][(letter + 1)..]}",
            _ => $"{lines[at][..letter]}{Any()}{lines[at][(letter + 1)..]}",
        };
    }

    private void Replace(List<string> lines, int at)
    {
        var characters = lines[at].ToCharArray();
        for (var left = characters.Length == 0 ? 0 : 1 + Below(5); left > 0; left--)
            characters[Below(characters.Length)] = Any();
        lines[at] = new string(characters);
    }

    private int Below(int bound) => (int)_random.Next((uint)bound);

    private char Any() => Characters[Below(Characters.Length)];
}
