using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads one of the <c>treatments given</c>.</summary>
internal static class GivenTreatmentReader
{
    public static readonly IReadOnlyList<string> Keys = ["treatment", "region", "amount", "from", "to"];

    public static GivenTreatment? Read(YamlNode node, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(node, "a treatment given", Keys, diagnostics) is not { } form)
            return null;
        TreatmentWords.NoteUnknown(form.Words("treatment"), vocabulary, diagnostics);
        TreatmentWords.NoteUnknownRegion(form.Words("region"), vocabulary, diagnostics);
        var given = new GivenTreatment(form.RequiredText("treatment"))
        {
            Region = form.Text("region"),
            Amount = ReadAmount(form, vocabulary, diagnostics),
            From = form.Day("from"),
            To = form.Day("to"),
        };
        new DateOrder(diagnostics).Then("from", given.From, form.PlaceOf("from")).Then("to", given.To, form.PlaceOf("to"));
        return given;
    }

    /// <summary>The words of the amount, once they are an answer to the fact that counts what was given.</summary>
    private static string? ReadAmount(CaseForm form, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (form.Words("amount") is not { } words)
            return null;
        var counted = words.Value.Trim();
        if (vocabulary.FactWorkedOut(Derivation.TreatmentsGiven) is not { } fact || FactValueReader.ReadMeasure(counted, fact, vocabulary) is not null)
            return counted;
        diagnostics.Error("wrong-value", words.Place, "\"amount\" takes a number with its unit, such as 8 visits", "Leave it out where nobody counted.");
        return null;
    }
}
