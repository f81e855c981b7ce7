using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>
/// The texts of which a part could not be read. A name that stands in one of them may be defined there: that it is unknown is no mistake of those who use it.
/// </summary>
/// <param name="sources">The files in which such names are defined, those without a mistake among them.</param>
/// <param name="diagnostics">What was found in them.</param>
internal sealed class UnreadText(IReadOnlyList<SourceText> sources, DiagnosticBag diagnostics)
{
    public static readonly UnreadText None = new([], new DiagnosticBag());

    /// <summary>True where the words stand, as words of their own, in a text with a mistake, on another line than the one that asks.</summary>
    public bool MayHold(YamlText name) =>
        sources.Any(source => diagnostics.HasErrorIn(source.File) && (diagnostics.IsCrowded || source.Text.Length == 0 || Holds(source, name)));

    private static bool Holds(SourceText source, YamlText name)
    {
        if (name.Value.Length == 0)
            return false;
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            if ((line != name.Place.Line || source.File != name.Place.Source.File) && Holds(source.LineAt(line), name.Value))
                return true;
        }
        return false;
    }

    private static bool Holds(string line, string words)
    {
        for (var at = line.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (at + words.Length == line.Length || !char.IsLetterOrDigit(line[at + words.Length])))
                return true;
        }
        return false;
    }
}
