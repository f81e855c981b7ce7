using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Refuses, before it is read, what is too large or no text at all.</summary>
internal static class PlainText
{
    public static bool Check(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Text.Length > YamlLimits.Characters)
            diagnostics.Error("too-large", Place.OfWhole(source), $"the file has more than {YamlLimits.Characters / 1_000_000} million characters");
        else if (source.Text.AsSpan().ContainsAnyInRange('\0', '\b'))
            diagnostics.Error("not-plain-text", Place.OfWhole(source), "the file is not text");
        else
            return true;
        return false;
    }
}
