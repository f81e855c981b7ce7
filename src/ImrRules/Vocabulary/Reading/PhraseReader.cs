using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>phrases</c>.</summary>
internal static class PhraseReader
{
    private static readonly string[] Keys = ["phrase", "also", "kind", "value"];

    public static IEnumerable<Phrase> Read(YamlForm file, TermUses uses, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("phrases"))
        {
            if (YamlForm.Open(node, "a phrase", Keys, diagnostics) is not { } form)
                continue;
            var name = form.RequiredText("phrase");
            uses.Defined("phrase", name, form.PlaceOf("phrase"));
            if (!form.Has("kind"))
                diagnostics.Error("missing-key", form.Place, "\"kind\" is missing in a phrase", $"Known kinds: {string.Join(", ", PhraseKinds.All)}.");
            yield return new Phrase
            {
                Name = name,
                Also = form.Strings("also"),
                Kind = form.Choice("kind", PhraseKinds.All) ?? PhraseKinds.Filler,
                Value = form.Text("value"),
            };
        }
    }
}
