using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the files of <c>vocabulary/</c>. A file may hold any of the sections; a section may be spread over files.</summary>
internal static class VocabularyReader
{
    public static readonly IReadOnlyList<string> Sections = ["treatments", "drugs", "regions", "conditions", "facts", "quantities", "phrases", "phases", "dose factors"];

    /// <summary>The vocabulary of all files; what could not be read is missing from it and stands in the diagnostics.</summary>
    /// <param name="files">The roots of the files.</param>
    /// <param name="unread">Their texts.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static ClinicalVocabulary Read(IEnumerable<YamlNode> files, UnreadText unread, DiagnosticBag diagnostics)
    {
        var forms = files.Select(file => YamlForm.Open(file, "a vocabulary file", Sections, diagnostics)).OfType<YamlForm>().ToArray();
        var terms = new VocabularyTerms();
        var uses = new TermUses(diagnostics);
        foreach (var form in forms)
        {
            terms.Quantities.AddRange(QuantityReader.Read(form, uses, diagnostics));
            terms.Regions.AddRange(RegionReader.Read(form, uses, diagnostics));
            terms.Conditions.AddRange(ConditionReader.Read(form, uses, diagnostics));
            terms.Facts.AddRange(FactReader.Read(form, uses, diagnostics));
            terms.Treatments.AddRange(TreatmentReader.Read(form, uses, diagnostics));
            terms.Treatments.AddRange(DrugReader.Read(form, uses, diagnostics));
            terms.Phrases.AddRange(PhraseReader.Read(form, uses, diagnostics));
            terms.DoseFactors.AddRange(DoseFactorEditionReader.Read(form, uses, diagnostics));
        }

        WiderKinds.Fill(terms, uses);
        var withoutPhases = new ClinicalVocabulary(terms) { Unread = unread };
        uses.CheckAgainst(withoutPhases);
        return withoutPhases.With([.. forms.SelectMany(form => PhaseReader.Read(form, withoutPhases, diagnostics))]);
    }
}
