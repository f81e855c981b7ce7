using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Looks treatments and regions of the past up. What the vocabulary does not know is kept as words: a history names much that no guideline speaks of.</summary>
internal static class TreatmentWords
{
    public static void NoteUnknown(YamlText? treatment, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (treatment is not null && vocabulary.FindTreatment(treatment.Value.Trim()) is null)
            diagnostics.Note("unknown-treatment", treatment.Place, "the vocabulary has no treatment of this name; it is kept as words");
    }

    public static void NoteUnknownRegion(YamlText? region, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (region is not null && vocabulary.FindRegion(region.Value.Trim()) is null)
            diagnostics.Note("unknown-region", region.Place, "the vocabulary has no region of this name; it is kept as words");
    }
}
