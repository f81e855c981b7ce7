using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>phrases</c>.</summary>
internal static class PhraseReader
{
    public static readonly IReadOnlyList<string> Keys = ["phrase", "also", "kind", "value", "answers"];

    public static IEnumerable<Phrase> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("phrases"))
        {
            if (YamlForm.Open(node, "a phrase", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("phrase");
            uses.Defined("phrase", name, form.PlaceOf("phrase"));
            form.Require("kind", $"Known kinds: {string.Join(", ", PhraseKinds.All)}.");
            var kind = form.Choice("kind", PhraseKinds.All) ?? PhraseKinds.Filler;
            if (PhraseKinds.NeedsValue(kind) && !form.Has("value"))
                form.Missing($"a phrase of the kind \"{kind}\" needs a value");
            yield return new Phrase
            {
                Name = name,
                Also = form.Wordings("also"),
                Kind = kind,
                Value = PhraseKinds.ValuesOf(kind) is { } values ? form.Choice("value", values) : form.Text("value"),
                Answered = ReadAnswered(form, uses, diagnostics),
            };
        }
    }

    private static Dictionary<string, string> ReadAnswered(YamlForm form, TermUses uses, DiagnosticBag diagnostics)
    {
        var answers = new Dictionary<string, string>();
        if (form.Node("answers") is { } node and not YamlMap)
            WrongShape.Report(node, "\"answers\" names facts with their answers", "Write it as in image guidance: yes.", diagnostics);
        foreach (var (fact, answer) in (form.Node("answers") as YamlMap)?.Entries ?? [])
        {
            if (uses.Named("fact", fact) is { } name && answer is YamlText words)
                answers[name] = words.Value;
        }
        return answers;
    }
}
