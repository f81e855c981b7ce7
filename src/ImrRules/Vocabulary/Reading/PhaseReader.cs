using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads the section <c>phases</c>: each phase with the facts from which it is worked out.</summary>
internal static class PhaseReader
{
    public static readonly IReadOnlyList<string> Keys = ["phase", "also", "when"];

    public static IEnumerable<PhaseOfCare> Read(YamlForm file, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        foreach (var node in file.Items("phases"))
        {
            if (YamlForm.Open(node, "a phase", Keys, diagnostics) is not { } form)
                continue;
            yield return new PhaseOfCare
            {
                Name = form.RequiredText("phase"),
                Also = form.Wordings("also"),
                When = [.. ReadRequirements(form, vocabulary, diagnostics)],
            };
        }
    }

    private static IEnumerable<FactRequirement> ReadRequirements(YamlForm form, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        foreach (var item in form.Items("when"))
        {
            if (item is not YamlMap { Entries: [var (fact, test)] })
                WrongShape.Report(item, "one fact with its answer is expected here", "Write the fact, a colon, and its answer.", diagnostics);
            else if (FactTestReader.Read(fact, test, vocabulary, diagnostics) is { } requirement)
                yield return requirement;
        }
    }
}
