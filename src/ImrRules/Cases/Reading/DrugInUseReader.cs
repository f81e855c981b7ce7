using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads one of the <c>drugs in use</c>.</summary>
internal static class DrugInUseReader
{
    public static readonly IReadOnlyList<string> Keys = ["drug", "strength", "a day"];

    public static DrugInUse? Read(YamlNode node, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(node, "a drug in use", Keys, diagnostics) is not { } form)
            return null;
        TreatmentWords.NoteUnknown(form.Words("drug"), vocabulary, diagnostics);
        return new DrugInUse(form.RequiredText("drug")) { Strength = form.Text("strength"), ADay = form.Number("a day") };
    }
}
