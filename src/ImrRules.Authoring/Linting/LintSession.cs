using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Linting;

/// <summary>Checks the same guidelines again and again, as their author saves them: a file whose text is unchanged is not parsed again. Not for several threads at once.</summary>
public sealed class LintSession
{
    private Dictionary<GuidelineFile, GuidelineTree> _read = [];

    /// <summary>Checks the files as they are now.</summary>
    /// <param name="files">The files.</param>
    public LintReport Lint(IGuidelineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        GuidelineFile[] all = [.. files.Read()];
        var trees = new GuidelineTree[all.Length];
        Parallel.For(0, all.Length, at => trees[at] = _read.GetValueOrDefault(all[at]) ?? GuidelineTree.Read(all[at]));
        _read = trees.DistinctBy(tree => tree.File).ToDictionary(tree => tree.File);

        var found = new DiagnosticBag();
        var library = LibraryReader.Read(trees, found);
        var isLoaded = !found.HasErrors;
        var pack = new LintedPack(trees, library, found.Sorted());
        var ofRules = new DiagnosticBag[LintRules.All.Count];
        Parallel.For(0, ofRules.Length, at => LintRules.All[at](pack, ofRules[at] = new DiagnosticBag()));
        foreach (var ofOneRule in ofRules)
            found.Take(ofOneRule.Sorted());
        return new LintReport(library, isLoaded, found.Sorted(), trees.Length);
    }
}
