using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Linting;

/// <summary>Checks the same guidelines again and again, as their author saves them: a file whose text is unchanged is not parsed again, and words that are unchanged are not looked at again. Not for several threads at once.</summary>
public sealed class LintSession
{
    private Dictionary<GuidelineFile, GuidelineTree> _read = [];
    private LintedWords? _words;

    /// <summary>Checks the files as they are now.</summary>
    /// <param name="files">The files.</param>
    public LintReport Lint(IGuidelineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        GuidelineFile[] all = [.. files.Read()];
        var trees = new GuidelineTree[all.Length];
        Parallel.For(0, all.Length, at => trees[at] = _read.GetValueOrDefault(all[at]) ?? GuidelineTree.Read(all[at]));
        _read = trees.DistinctBy(tree => tree.File).ToDictionary(tree => tree.File);
        if (_words?.AreOf(trees) != true)
            _words = new LintedWords(trees);

        var found = new DiagnosticBag();
        var library = LibraryReader.Read(_words.Read, trees, found);
        var isLoaded = !found.HasErrors;
        var pack = new LintedPack(trees, library, found.Sorted(), _words);
        var ofRules = new DiagnosticBag[LintRules.All.Count + 1];
        Parallel.For(0, ofRules.Length, at => ofRules[at] = at < LintRules.All.Count ? Of(LintRules.All[at], pack) : _words.Found);
        foreach (var ofOneRule in ofRules)
            found.Take(ofOneRule.Sorted());
        return new LintReport(library, isLoaded, found.Sorted(), trees.Length);
    }

    private static DiagnosticBag Of(LintRule rule, LintedPack pack)
    {
        var found = new DiagnosticBag();
        rule(pack, found);
        return found;
    }
}
