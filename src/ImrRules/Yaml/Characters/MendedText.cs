using ImrRules.Diagnostics;

namespace ImrRules.Yaml.Characters;

/// <summary>The lines of a text as they are read, once characters that mean nothing to an author are mended or a part is left out, with the way back to the places of the author's own lines.</summary>
internal sealed class MendedText
{
    private readonly string[] _lines;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<CharacterChange>> _changes;

    private MendedText(SourceText source, string[] lines, IReadOnlyDictionary<int, IReadOnlyList<CharacterChange>> changes, bool isPartial)
    {
        Source = source;
        _lines = lines;
        _changes = changes;
        IsPartial = isPartial;
    }

    public SourceText Source { get; }

    /// <summary>True where lines were left out.</summary>
    public bool IsPartial { get; }

    /// <summary>True where characters were mended.</summary>
    public bool IsMended => _changes.Count > 0;

    /// <summary>True where characters of the line were mended.</summary>
    public bool IsMendedOn(int line) => _changes.ContainsKey(line);

    /// <summary>True where an edit was made on the line.</summary>
    public bool IsEditedOn(int line) => _changes.GetValueOrDefault(line)?.Any(change => change.Kind == OddCharacter.None) == true;

    public int Count => _lines.Length;

    public string Text => IsPartial || _changes.Count > 0 ? string.Join('\n', _lines) : Source.Text;

    public static MendedText Unchanged(SourceText source) => new(source, [.. source.Lines], new Dictionary<int, IReadOnlyList<CharacterChange>>(), isPartial: false);

    /// <summary>True where a place begins within an edit: what was wrong there was told.</summary>
    public bool IsEdited(Place place) => _changes.GetValueOrDefault(place.Line)?.Any(change => change.Kind == OddCharacter.None && change.Column <= place.Column && place.Column < change.Column + change.Length) == true;

    /// <summary>The line as it is read, counted from 1; empty past the end.</summary>
    public string LineAt(int line) => line >= 1 && line <= _lines.Length ? _lines[line - 1] : "";

    /// <summary>The place in the author's text of a stretch of a line as it is read.</summary>
    public Place At(int line, int column, int length)
    {
        var start = Authored(line, column);
        return new Place(Source, line, start, Math.Max(0, Authored(line, column + length) - start));
    }

    /// <summary>The same with other characters on some lines.</summary>
    public MendedText With(IReadOnlyDictionary<int, IReadOnlyList<CharacterChange>> changes)
    {
        string[] lines = [.. _lines];
        foreach (var (line, made) in changes)
            lines[line - 1] = CharacterChange.Apply(Source.LineAt(line), made);
        return new MendedText(Source, lines, changes, IsPartial);
    }

    /// <summary>The same with an edit made; null where it is on several lines, or on one where another was made.</summary>
    public MendedText? With(TextEdit edit)
    {
        if (edit.Line != edit.EndLine || edit.NewText.Contains('\n', StringComparison.Ordinal) || IsEditedOn(edit.Line))
            return null;
        var others = (_changes.GetValueOrDefault(edit.Line) ?? []).Where(change => change.Column + change.Length <= edit.Column || change.Column >= edit.EndColumn);
        CharacterChange[] changes = [.. others.Append(new CharacterChange(OddCharacter.None, edit.Column, edit.EndColumn - edit.Column, edit.NewText)).OrderBy(change => change.Column)];
        string[] lines = [.. _lines];
        lines[edit.Line - 1] = CharacterChange.Apply(Source.LineAt(edit.Line), changes);
        return new MendedText(Source, lines, new Dictionary<int, IReadOnlyList<CharacterChange>>(_changes) { [edit.Line] = changes }, IsPartial);
    }

    /// <summary>The same with nothing on the lines from the first to the last.</summary>
    public MendedText Without(int first, int last)
    {
        string[] lines = [.. _lines];
        for (var line = Math.Max(1, first); line <= Math.Min(last, lines.Length); line++)
            lines[line - 1] = "";
        return new MendedText(Source, lines, _changes, isPartial: true);
    }

    private int Authored(int line, int column)
    {
        var shift = 0;
        foreach (var change in _changes.GetValueOrDefault(line) ?? [])
        {
            var read = change.Column - shift;
            if (column < read + change.By.Length)
                return column < read ? column + shift : change.Column;
            shift += change.Length - change.By.Length;
        }
        return column + shift;
    }
}
