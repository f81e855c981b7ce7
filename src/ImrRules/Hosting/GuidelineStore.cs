using ImrRules.Diagnostics;
using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Hosting;

/// <summary>
/// Guidelines that a running host can change: a reload swaps the whole library or nothing. Safe to use from many threads; take <see cref="Current"/> once for
/// each case, so that all its items are decided from one library.
/// </summary>
public sealed class GuidelineStore
{
    private readonly IGuidelineFiles _files;
    private readonly EvaluatorOptions? _options;
    private readonly Lock _reloading = new();
    private volatile InUse _inUse;

    /// <summary>Loads the guidelines for the first time.</summary>
    /// <param name="files">Where they come from.</param>
    /// <param name="options">How to evaluate; independent medical review with all recommendations where null.</param>
    /// <exception cref="InvalidGuidelineException">A file has a mistake; all of them are listed.</exception>
    public GuidelineStore(IGuidelineFiles files, EvaluatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        _files = files;
        _options = options;
        _inUse = new InUse(new GuidelineEvaluator(GuidelineLibrary.Load(files), options), Problem: null);
    }

    /// <summary>The evaluator over the newest library that could be loaded.</summary>
    public GuidelineEvaluator Current => _inUse.Evaluator;

    /// <summary>Why the newest files are not in use: the first mistake in them and how many there are. Null where they are.</summary>
    public string? Problem => _inUse.Problem;

    /// <summary>Loads the files anew. Evaluations under way end with the library that they began with.</summary>
    /// <exception cref="InvalidGuidelineException">A file has a mistake; all of them are listed, and the library in use stays.</exception>
    public void Reload()
    {
        if (!TryReload(out var mistakes))
            throw new InvalidGuidelineException(mistakes);
    }

    /// <summary>Loads the files anew, or says what keeps them from being used; the library in use then stays.</summary>
    /// <param name="mistakes">The mistakes; empty where the new library is in use.</param>
    /// <remarks>What the files throw when they can not be read at all is thrown; the library in use stays, and <see cref="Problem"/> says why.</remarks>
    public bool TryReload(out IReadOnlyList<Diagnostic> mistakes)
    {
        // one at a time: a slow reload must not put an older library over a newer one
        lock (_reloading)
        {
            var (isLoaded, library, found) = Load();
            mistakes = isLoaded ? [] : [.. found.Where(one => one.Level == DiagnosticLevel.Error)];
            _inUse = library is null ? _inUse with { Problem = Words(mistakes) } : new InUse(new GuidelineEvaluator(library, _options), Problem: null);
            Telemetry.Reloaded(isLoaded);
            return isLoaded;
        }
    }

    private (bool IsLoaded, GuidelineLibrary? Library, IReadOnlyList<Diagnostic> Found) Load()
    {
        try
        {
            return (GuidelineLibrary.TryLoad(_files, out var library, out var found), library, found);
        }
        catch (Exception problem)
        {
            _inUse = _inUse with { Problem = problem.Message };
            Telemetry.Reloaded(isTaken: false);
            throw;
        }
    }

    /// <summary>The first of the mistakes that keep guidelines from being used, and how many there are.</summary>
    internal static string Words(IReadOnlyList<Diagnostic> mistakes) =>
        mistakes.Count == 1 ? $"{mistakes[0]}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{mistakes[0]} ({mistakes.Count} mistakes)");

    private sealed record InUse(GuidelineEvaluator Evaluator, string? Problem);
}
