using ImrRules.Authoring.Linting.Words;
using ImrRules.Diagnostics;
using ImrRules.Guidelines.Reading;
using ImrRules.Requests;

namespace ImrRules.Authoring.Linting;

/// <summary>The vocabulary and the sources of guidelines: read and checked once while an author writes topics.</summary>
internal sealed class LintedWords
{
    private readonly GuidelineTree[] _trees;
    private readonly Lazy<IReadOnlyList<VocabularyWording>> _wordings;
    private readonly Lazy<RequestReader> _requests;
    private readonly Lazy<DiagnosticBag> _found;

    public LintedWords(IEnumerable<GuidelineTree> trees)
    {
        _trees = [.. Of(trees)];
        Read = GuidelineWords.Read(_trees);
        _wordings = new(() => VocabularyWordings.In(_trees), LazyThreadSafetyMode.ExecutionAndPublication);
        _requests = new(() => new RequestReader(Read.Vocabulary), LazyThreadSafetyMode.ExecutionAndPublication);
        _found = new(Check, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public GuidelineWords Read { get; }

    /// <summary>All wordings of the vocabulary.</summary>
    public IReadOnlyList<VocabularyWording> Wordings => _wordings.Value;

    /// <summary>Reads requests with the vocabulary.</summary>
    public RequestReader Requests => _requests.Value;

    /// <summary>What the rules find that look at words alone.</summary>
    public DiagnosticBag Found => _found.Value;

    /// <summary>True where the words of these files are the same.</summary>
    public bool AreOf(IEnumerable<GuidelineTree> trees) => Of(trees).SequenceEqual(_trees, ReferenceEqualityComparer.Instance);

    private static IEnumerable<GuidelineTree> Of(IEnumerable<GuidelineTree> trees) => trees.Where(tree => !LibraryReader.IsTopic(tree.Path));

    private DiagnosticBag Check()
    {
        var found = new DiagnosticBag();
        var pack = new LintedPack(_trees, LibraryReader.Read(Read, _trees, new DiagnosticBag()), Read.Found.Sorted(), this);
        foreach (var rule in LintRules.OfWords)
            rule(pack, found);
        return found;
    }
}
