using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads one of the <c>drugs in use</c>.</summary>
internal static class DrugInUseReader
{
    private const string ADay = "a day";
    private const string Every = "every";

    public static readonly IReadOnlyList<string> Keys = ["drug", "strength", "form", ADay, Every];

    public static DrugInUse? Read(YamlNode node, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(node, "a drug in use", Keys, diagnostics) is not { } form)
            return null;
        TreatmentWords.NoteUnknown(form.Words("drug"), vocabulary, diagnostics);
        if (form.Has(ADay) && form.Has(Every))
            diagnostics.Error("wrong-shape", form.PlaceOf(Every), $"how often it is taken is said twice, by \"{ADay}\" and by \"{Every}\"", "Leave one of them out.");
        return new DrugInUse(form.RequiredText("drug")) { Strength = form.Text("strength"), Form = form.Text("form"), ADay = form.Number(ADay), Every = ReadInterval(form, diagnostics) };
    }

    private static TimeSpan? ReadInterval(CaseForm form, DiagnosticBag diagnostics)
    {
        if (form.Words(Every) is not { } words)
            return null;
        if (Interval.Read(words.Value) is { } interval)
            return interval;
        diagnostics.Error("wrong-value", words.Place, $"\"{Every}\" takes a number of hours, days or weeks, such as 72 hours", $"What is taken once a day or more is said by \"{ADay}\".");
        return null;
    }
}
