using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>diagnoses</c>: words, or a code with or without words.</summary>
internal static class DiagnosesReader
{
    public static readonly IReadOnlyList<string> Keys = ["code", "words"];

    public static IReadOnlyList<Diagnosis> Read(YamlNode? node, DiagnosticBag diagnostics) => node switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(item => ReadOne(item, diagnostics)).OfType<Diagnosis>()],
        _ => [.. new[] { ReadOne(node, diagnostics) }.OfType<Diagnosis>()],
    };

    private static Diagnosis? ReadOne(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is YamlText { Value: var words })
            return string.IsNullOrWhiteSpace(words) ? null : new Diagnosis(words.Trim());
        if (CaseForm.Open(node, "a diagnosis", Keys, diagnostics) is not { } form)
            return null;
        if (form.Has("code") || form.Has("words"))
            return new Diagnosis(form.Text("words"), form.Text("code"));
        form.Missing("a diagnosis has a code, words, or both");
        return null;
    }
}
