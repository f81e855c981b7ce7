using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;
using ImrRules.Yaml.Syntax;

namespace ImrRules.Yaml;

/// <summary>
/// Reads one document into a tree. What can not be read is reported once, in an author's words; then the file is read on as if it were mended, or without the
/// list item in which it stands, so that the other mistakes are told, too.
/// </summary>
internal static class YamlReader
{
    /// <summary>Mistakes of this kind before a file is given up.</summary>
    private const int MostMistakes = 20;

    /// <summary>A longer text is given up at the first.</summary>
    private const int MostReadAgain = 500_000;

    /// <summary>The document's root without what could not be read; null where nothing could, with the reason in the diagnostics.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!PlainText.Check(source, diagnostics))
            return null;
        var isLong = source.Text.Length > MostReadAgain;
        // in a case odd characters are let be, unless they keep it from being read
        var text = source.Confidential || isLong ? MendedText.Unchanged(source) : CharacterCheck.Mend(source, diagnostics);
        for (var mistakes = 0; ; mistakes++)
        {
            var found = new DiagnosticBag();
            var (root, stop) = YamlEvents.Read(text, found);
            if (stop is null)
            {
                diagnostics.Take(found.Sorted());
                if (root is null && !text.IsPartial)
                    diagnostics.Error("empty-file", new Place(source, 1, 1, 0), "the file is empty: it holds no words but remarks", "Take it away until it holds something.");
                return root;
            }
            var rest = mistakes == 0 && source.Confidential && !isLong && OddCharacters.StandIn(source.Text) && CharacterCheck.Mend(source, diagnostics) is { IsMended: true } mended
                ? mended : ReadOn(text, stop, found, isFirst: mistakes == 0, diagnostics);
            if (rest is null || mistakes == MostMistakes || isLong)
            {
                diagnostics.Take(found.Sorted());
                return null;
            }
            text = rest;
        }
    }

    /// <summary>Says what is wrong, and gives the text to read on with; null where there is none. Once something was left out, only what is recognized is a mistake of its own.</summary>
    private static MendedText? ReadOn(MendedText text, SyntaxStop stop, DiagnosticBag found, bool isFirst, DiagnosticBag diagnostics)
    {
        // behind a lost text the parser stops for the text's sake
        if (found.Sorted().LastOrDefault(one => one.Rule == "lost-text" && stop.To - one.Line is 0 or 1) is { } lost)
        {
            diagnostics.Take([lost]);
            return (lost.Fix is { } quotes ? text.With(quotes) : null) ?? DamagedItem.Without(text, lost.Line);
        }
        var mistake = stop.Refused is { Rule: not "yaml-syntax" } refused ? new SyntaxMistake(refused.Rule, refused.Place, refused.Message, refused.Hint) : SyntaxMistakes.Find(text, stop);
        if ((isFirst || mistake.IsRecognized) && !text.IsEditedOn(mistake.Place.Line) && !(mistake.IsOfColumn && text.IsMendedOn(mistake.Place.Line)))
            mistake.Report(diagnostics);
        return mistake.IsOfLineAlone ? text.Without(mistake.Place.Line, mistake.Place.Line)
            : ((mistake.ReadOn ?? mistake.Fix) is { } mended ? text.With(mended) : null) ?? DamagedItem.Without(text, mistake.Place.Line);
    }
}
