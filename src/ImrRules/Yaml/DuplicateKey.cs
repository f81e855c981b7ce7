using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Reports a key that stands twice in one map: the second would silently win or lose.</summary>
internal static class DuplicateKey
{
    public static void Report(YamlText second, YamlText first, DiagnosticBag diagnostics)
    {
        var source = second.Place.Source;
        diagnostics.Error("duplicate-key", second.Place, $"{(source.Confidential ? "this key" : $"\"{second.Value}\"")} stands twice; the first is on line {first.Place.Line}",
            source.Confidential ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Keep one of them:\n{first.Place.Line,8} | {source.LineAt(first.Place.Line).TrimEnd()}"));
    }
}
