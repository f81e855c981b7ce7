using ImrRules.Guidelines;

namespace ImrRules.Evaluation;

/// <summary>
/// Guidelines that a running host can change: a reload swaps the whole library or nothing. Safe to use from many threads; take <see cref="Current"/> once for
/// each case, so that all its items are decided from one library.
/// </summary>
public sealed class GuidelineStore
{
    private readonly IGuidelineFiles _files;
    private readonly EvaluatorOptions? _options;
    private readonly Lock _reloading = new();
    private volatile GuidelineEvaluator _current;

    /// <summary>Loads the guidelines for the first time.</summary>
    /// <param name="files">Where they come from.</param>
    /// <param name="options">How to evaluate; independent medical review with all recommendations where null.</param>
    /// <exception cref="InvalidGuidelineException">A file has a mistake; all of them are listed.</exception>
    public GuidelineStore(IGuidelineFiles files, EvaluatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        _files = files;
        _options = options;
        _current = new GuidelineEvaluator(GuidelineLibrary.Load(files), options);
    }

    /// <summary>The evaluator over the newest library that could be loaded.</summary>
    public GuidelineEvaluator Current => _current;

    /// <summary>Loads the files anew. Evaluations under way end with the library that they began with.</summary>
    /// <exception cref="InvalidGuidelineException">A file has a mistake; all of them are listed, and the library in use stays.</exception>
    public void Reload()
    {
        // one at a time: a slow reload must not put an older library over a newer one
        lock (_reloading)
            _current = new GuidelineEvaluator(GuidelineLibrary.Load(_files), _options);
    }
}
