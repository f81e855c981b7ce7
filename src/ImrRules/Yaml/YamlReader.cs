using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;
using ImrRules.Yaml.Syntax;

namespace ImrRules.Yaml;

/// <summary>
/// Reads one document into a tree. What can not be read is reported once, in an author's words, and left out with the list item in which it stands, so that the
/// rest of the file is read all the same.
/// </summary>
internal static class YamlReader
{
    /// <summary>Items that are left out before a file is given up.</summary>
    private const int MostDamaged = 20;

    /// <summary>A longer text is given up at once.</summary>
    private const int MostReadAgain = 500_000;

    /// <summary>The document's root without what could not be read; null where nothing could, with the reason in the diagnostics.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!PlainText.Check(source, diagnostics))
            return null;
        // in a case odd characters are let be, unless they keep it from being read
        var isLong = source.Text.Length > MostReadAgain;
        var text = source.Confidential || isLong ? MendedText.Unchanged(source) : CharacterCheck.Mend(source, diagnostics);
        for (var damaged = 0; ; damaged++)
        {
            var found = new DiagnosticBag();
            var (root, stop) = YamlEvents.Read(text, found);
            if (stop is null)
            {
                diagnostics.Take(found.Sorted());
                if (root is null && !text.IsPartial)
                    diagnostics.Error("empty-file", Place.OfWhole(source), "the file is empty");
                return root;
            }
            if (source.Confidential && !isLong && damaged == 0 && OddCharacters.StandIn(source.Text) && CharacterCheck.Mend(source, diagnostics) is { IsMended: true } mended)
            {
                text = mended;
                continue;
            }
            var line = Report(text, stop, found, isFirst: damaged == 0, diagnostics);
            var rest = damaged < MostDamaged && !isLong ? line.IsAlone ? text.Without(line.Number, line.Number) : DamagedItem.Without(text, line.Number) : null;
            if (rest is null)
            {
                diagnostics.Take(found.Sorted());
                return null;
            }
            text = rest;
        }
    }

    /// <summary>Says what is wrong, and on which line. Behind a lost text the parser stops for the text's sake; once something was left out, only what is recognized is a mistake of its own.</summary>
    private static (int Number, bool IsAlone) Report(MendedText text, SyntaxStop stop, DiagnosticBag found, bool isFirst, DiagnosticBag diagnostics)
    {
        if (found.Sorted().LastOrDefault(one => one.Rule == "lost-text" && stop.To - one.Line is 0 or 1) is { } lost)
        {
            diagnostics.Take([lost]);
            return (lost.Line, false);
        }
        var mistake = stop.Refused is { Rule: not "yaml-syntax" } refused ? new SyntaxMistake(refused.Rule, refused.Place, refused.Message, refused.Hint) : SyntaxMistakes.Find(text, stop);
        if ((isFirst || mistake.IsRecognized) && !text.IsMendedOn(mistake.Place.Line))
            mistake.Report(diagnostics);
        return (mistake.Place.Line, mistake.IsOfLineAlone);
    }
}
