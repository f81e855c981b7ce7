using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Linting;

/// <summary>Checks guideline files: everything that keeps them from being loaded, and what their authors would want to know.</summary>
public static class GuidelineLinter
{
    /// <summary>All findings, by file and line.</summary>
    /// <param name="files">The files.</param>
    public static IReadOnlyList<Diagnostic> Lint(IGuidelineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var found = new DiagnosticBag();
        GuidelineFile[] read = [.. files.Read()];
        var library = LibraryReader.Read(read, found);
        ReviewRules.Check(library, found);
        ExampleRules.Check(library, found);
        var wordings = VocabularyWordings.In(read);
        SynonymClashRule.Check(wordings, found);
        FillerRule.Check(wordings, found);
        NearDrugRule.Check(wordings, library, found);
        UnreadTermRule.Check(wordings, library, found);
        return found.Sorted();
    }
}
