using System.Buffers;
using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Refuses, before it is read, what is too large or no text at all.</summary>
internal static class PlainText
{
    /// <summary>Stands in a text where bytes were that are no UTF-8.</summary>
    private const char Undecoded = '\uFFFD';

    /// <summary>Control characters but for tabs and line ends: no editor writes them. What a letter or a case was made by may write some.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085'))]);

    public static bool Check(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Text.Length > YamlLimits.Characters)
            diagnostics.Error("too-large", Place.OfWhole(source), $"the file has more than {YamlLimits.Characters / 1_000_000} million characters");
        else if (source.Confidential && source.Text.AsSpan().ContainsAnyInRange('\0', '\b'))
            diagnostics.Error("not-plain-text", Place.OfWhole(source), "the file is not text");
        else if (source.Confidential)
            return true;
        else if (source.Text.AsSpan().IndexOfAny(Controls) is var control and >= 0)
            diagnostics.Error("not-plain-text", PlaceOf(source, control), "the file is not text: a character stands here that no editor writes", "Save it as plain text, UTF-8.");
        else if (source.Text.IndexOf(Undecoded, StringComparison.Ordinal) is var undecoded and >= 0)
            diagnostics.Error("not-plain-text", PlaceOf(source, undecoded), "a character stands here that can not be read: the file is not saved as UTF-8", "Save it as plain text, UTF-8, and write the character anew.");
        else
            return true;
        return false;
    }

    private static Place PlaceOf(SourceText source, int at)
    {
        var before = source.Text[..at].ReplaceLineEndings("\n");
        return new Place(source, before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'), 1);
    }
}
