using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads names of vocabulary terms, by any of their wordings, into the terms' own names.</summary>
internal static class TermReader
{
    public static Scope ReadScope(YamlForm form, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics) => new(
        Names(form.Texts("regions"), "region", vocabulary, diagnostics),
        Names(form.Texts("conditions"), "condition", vocabulary, diagnostics),
        Names(form.Texts("phases"), "phase", vocabulary, diagnostics));

    public static IReadOnlyList<string> Names(IReadOnlyList<YamlText> words, string kind, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics) =>
        [.. words.Select(word => Name(word, kind, vocabulary, diagnostics)).Where(name => name.Length > 0)];

    /// <summary>The term's own name; empty, with a diagnostic, where there is none.</summary>
    public static string Name(YamlText word, string kind, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var name = kind switch
        {
            "treatment" => vocabulary.FindTreatment(word.Value)?.Name,
            "region" => vocabulary.FindRegion(word.Value)?.Name,
            "condition" => vocabulary.FindCondition(word.Value)?.Name,
            _ => vocabulary.FindPhase(word.Value)?.Name,
        };
        if (name is null && (diagnostics.IsCrowded || !vocabulary.Unread.MayHold(word)))
            UnknownTerm.Report(word, kind, vocabulary, diagnostics);
        return name ?? "";
    }
}
