using ImrRules.Authoring.Linting.Words;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting;

/// <summary>Guidelines as the rules look at them. What holds an error is left out: half read, it would be blamed for what it does not say.</summary>
internal sealed class LintedPack
{
    private readonly Lazy<IReadOnlyList<VocabularyWording>> _wordings;

    /// <param name="trees">The files.</param>
    /// <param name="library">What was loaded of them.</param>
    /// <param name="found">What was found on loading.</param>
    public LintedPack(IReadOnlyList<GuidelineTree> trees, GuidelineLibrary library, IReadOnlyList<Diagnostic> found)
    {
        var faulty = found.Where(one => one.Level == DiagnosticLevel.Error).Select(one => one.File).ToHashSet();
        Library = library;
        IsWhole = faulty.Count == 0;
        Trees = [.. trees.Where(tree => !faulty.Contains(tree.Path))];
        Recommendations = [.. library.Recommendations.Where(recommendation => !faulty.Contains(recommendation.Place.Source.File))];
        _wordings = new(() => VocabularyWordings.In(trees), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>All that could be loaded.</summary>
    public GuidelineLibrary Library { get; }

    public ClinicalVocabulary Vocabulary => Library.Vocabulary;

    /// <summary>True where nothing keeps the library from being loaded: only then can it be said how recommendations meet.</summary>
    public bool IsWhole { get; }

    /// <summary>The files without an error.</summary>
    public IReadOnlyList<GuidelineTree> Trees { get; }

    /// <summary>The recommendations of the files without an error.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>All wordings of the vocabulary.</summary>
    public IReadOnlyList<VocabularyWording> Wordings => _wordings.Value;
}
