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
        var trees = files.Read().AsParallel().AsOrdered().Select(file => _read.GetValueOrDefault(file) ?? GuidelineTree.Read(file)).ToArray();
        _read = trees.DistinctBy(tree => tree.File).ToDictionary(tree => tree.File);

        var found = new DiagnosticBag();
        var library = LibraryReader.Read(trees, found);
        var isLoaded = !found.HasErrors;
        var pack = new LintedPack(trees, library, found.Sorted());
        foreach (var ofOneRule in LintRules.All.AsParallel().AsOrdered().Select(rule => Apply(rule, pack)))
            found.Take(ofOneRule.Sorted());
        return new LintReport(library, isLoaded, found.Sorted(), trees.Length);
    }

    private static DiagnosticBag Apply(LintRule rule, LintedPack pack)
    {
        var found = new DiagnosticBag();
        rule(pack, found);
        return found;
    }
}
