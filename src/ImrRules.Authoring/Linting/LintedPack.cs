using ImrRules.Authoring.Linting.Words;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting;

/// <summary>Guidelines as the rules look at them. What holds an error is left out: half read, it would be blamed for what it does not say.</summary>
internal sealed class LintedPack
{
    /// <param name="trees">The files.</param>
    /// <param name="library">What was loaded of them.</param>
    /// <param name="found">What was found on loading.</param>
    /// <param name="words">The words with which it was loaded.</param>
    public LintedPack(IReadOnlyList<GuidelineTree> trees, GuidelineLibrary library, IReadOnlyList<Diagnostic> found, LintedWords words)
    {
        var errors = found.Where(one => one.Level == DiagnosticLevel.Error).ToArray();
        var (files, names) = (errors.Where(one => one.Recommendation is null).Select(one => one.File).ToHashSet(), errors.SelectMany(one => one.AlsoIn.Append(one.Recommendation)).ToHashSet());
        Library = library;
        IsWhole = errors.Length == 0;
        Trees = [.. trees.Where(tree => errors.All(one => one.File != tree.Path))];
        Recommendations = [.. library.Recommendations.Where(recommendation => !files.Contains(recommendation.Place.Source.File) && !names.Contains(recommendation.FullName))];
        Words = words;
    }

    /// <summary>All that could be loaded.</summary>
    public GuidelineLibrary Library { get; }

    public ClinicalVocabulary Vocabulary => Library.Vocabulary;

    /// <summary>True where nothing keeps the library from being loaded: only then can it be said how recommendations meet.</summary>
    public bool IsWhole { get; }

    /// <summary>The files without an error.</summary>
    public IReadOnlyList<GuidelineTree> Trees { get; }

    /// <summary>The recommendations without an error in them, or around them in their file.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>All wordings of the vocabulary.</summary>
    public IReadOnlyList<VocabularyWording> Wordings => Words.Wordings;

    /// <summary>Reads requests with the vocabulary.</summary>
    public RequestReader Requests => Words.Requests;

    private LintedWords Words { get; }
}
