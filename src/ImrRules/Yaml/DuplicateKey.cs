using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Reports a key that stands twice in one map: the second would silently win or lose.</summary>
internal static class DuplicateKey
{
    public static void Report(YamlText second, YamlText first, DiagnosticBag diagnostics) =>
        diagnostics.Error("duplicate-key", second.Place,
            $"{(second.Place.Source.Confidential ? "this key" : $"\"{second.Value}\"")} stands twice; the first is on line {first.Place.Line}");
}
