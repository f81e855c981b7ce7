using ImrRules.Diagnostics;
using ImrRules.Yaml.Syntax;

namespace ImrRules.Yaml.Characters;

/// <summary>Finds the odd characters of a text, reports each stretch of lines that has them once, and gives the text as it is read on.</summary>
internal static class CharacterCheck
{
    /// <summary>Columns that a tab may stand for; that with which most lines fit those above is taken.</summary>
    private static readonly int[] TabWidths = [2, 4, 8];

    /// <summary>More odd characters than a paste leaves: the file is not text.</summary>
    private const int MostMended = 20_000;

    public static MendedText Mend(SourceText source, DiagnosticBag diagnostics)
    {
        var text = MendedText.Unchanged(source);
        if (!OddCharacters.StandIn(source.Text))
            return text;

        var changes = Changes(source, isStructure: null, TabWidths[0]);
        if (changes.Values.Sum(on => on.Count) > MostMended)
            return text;
        var mended = text.With(changes);
        var structure = StructureLines.Of(mended).Select(line => line.Number).ToHashSet();
        var width = source.Text.Contains('\t', StringComparison.Ordinal) ? TabWidths.MinBy(tried => Misplaced(text.With(Changes(source, structure, tried)))) : TabWidths[0];
        changes = Changes(source, structure, width);
        Report(source, changes, diagnostics);
        return text.With(changes);
    }

    /// <summary>How many mended lines begin where the lines above do not lead.</summary>
    private static int Misplaced(MendedText text)
    {
        var open = new OpenColumns();
        var misplaced = 0;
        foreach (var line in StructureLines.Of(text))
        {
            if (text.IsMendedOn(line.Number) && !open.Fit(line))
                misplaced++;
            open.Add(line);
        }
        return misplaced;
    }

    private static Dictionary<int, IReadOnlyList<CharacterChange>> Changes(SourceText source, HashSet<int>? isStructure, int tabWidth)
    {
        var changes = new Dictionary<int, IReadOnlyList<CharacterChange>>();
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            var text = source.LineAt(line);
            if (OddCharacters.StandIn(text) && OddCharacters.In(text, isText: isStructure?.Contains(line) != true, tabWidth) is { Count: > 0 } found)
                changes[line] = found;
        }
        return changes;
    }

    private static void Report(SourceText source, Dictionary<int, IReadOnlyList<CharacterChange>> changes, DiagnosticBag diagnostics)
    {
        foreach (var kind in Enum.GetValues<OddCharacter>())
        {
            var lines = changes.Keys.Where(line => changes[line].Any(change => change.Kind == kind)).Order().ToArray();
            for (var first = 0; first < lines.Length;)
            {
                var last = first;
                while (last + 1 < lines.Length && lines[last + 1] == lines[last] + 1)
                    last++;
                Report(source, new OddStretch(source, kind, lines[first], lines[last], changes), diagnostics);
                first = last + 1;
            }
        }
    }

    private static void Report(SourceText source, OddStretch stretch, DiagnosticBag diagnostics)
    {
        var (message, hint) = Words(stretch);
        var rule = stretch.Kind == OddCharacter.Tab ? "yaml-syntax" : "not-plain-text";
        diagnostics.Error(rule, stretch.Place, stretch.Lines switch
        {
            1 => message,
            2 => $"{message}, and on the line below",
            _ => $"{message}, and on the {stretch.Lines - 1} lines below",
        }, hint, source.Confidential ? null : stretch.Fix);
    }

    private static (string Message, string Hint) Words(OddStretch stretch) => stretch.Kind switch
    {
        OddCharacter.Tab when stretch.Indents => ("a tab stands where spaces are expected", "Use spaces, two for each level."),
        OddCharacter.Tab => ("a tab stands between the words", "Use a space."),
        OddCharacter.Space => ("a no-break space from a word processor stands here", $"Use ordinary spaces{stretch.Mended}"),
        OddCharacter.Invisible => ("an invisible character stands here, as word processors and web pages leave them (a soft hyphen, a zero-width space)", $"Take it out, or write the word anew{stretch.Mended}"),
        OddCharacter.FullWidth => ("full-width characters stand here", $"Write ordinary ones{stretch.Mended}"),
        _ => ("a word processor's dash or bullet stands where a list item begins", $"Begin the item with a hyphen and a space{stretch.Mended}"),
    };
}
