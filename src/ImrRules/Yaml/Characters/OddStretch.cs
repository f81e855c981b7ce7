using ImrRules.Diagnostics;

namespace ImrRules.Yaml.Characters;

/// <summary>Lines below each other that have odd characters of one kind: pasted at once, told once, mended by one edit.</summary>
internal sealed class OddStretch(SourceText source, OddCharacter kind, int firstLine, int lastLine, IReadOnlyDictionary<int, IReadOnlyList<CharacterChange>> changes)
{
    private const int MostShown = 70;

    public OddCharacter Kind { get; } = kind;

    public int Lines => lastLine - firstLine + 1;

    /// <summary>True where nothing but blanks stands before the first of them.</summary>
    public bool Indents => string.IsNullOrWhiteSpace(source.LineAt(firstLine)[..(First.Column - 1)]);

    /// <summary>The first run of them.</summary>
    public Place Place
    {
        get
        {
            var length = 0;
            foreach (var change in On(firstLine).TakeWhile(change => change.Column == First.Column + length))
                length += change.Length;
            return new Place(source, firstLine, First.Column, length);
        }
    }

    /// <summary>For the end of a hint: the first line as it should be written, its beginning where it is long; a full stop where it may be a patient's.</summary>
    public string Mended
    {
        get
        {
            var line = CharacterChange.Apply(source.LineAt(firstLine), On(firstLine)).Trim();
            return source.Confidential || line.Length == 0 ? "." : $": {(line.Length <= MostShown ? line : $"{line[..MostShown].TrimEnd()} ...")}";
        }
    }

    public TextEdit Fix
    {
        get
        {
            var last = On(lastLine).Last();
            var end = last.Column + last.Length;
            var lines = Enumerable.Range(firstLine, Lines).Select(line =>
            {
                var text = source.LineAt(line);
                var made = CharacterChange.Apply(line == lastLine ? text[..(end - 1)] : text, On(line));
                return line == firstLine ? made[(First.Column - 1)..] : made;
            });
            return new TextEdit(firstLine, First.Column, lastLine, end, string.Join('\n', lines));
        }
    }

    private CharacterChange First => On(firstLine).First();

    private IEnumerable<CharacterChange> On(int line) => changes[line].Where(change => change.Kind == Kind);
}
