using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Hosting;

/// <summary>Chooses the guidelines and how to evaluate, for <c>AddImrRules</c>.</summary>
public sealed class ImrRulesBuilder
{
    private readonly List<IGuidelineFiles> _layers = [];
    private readonly List<string> _watched = [];

    internal ImrRulesBuilder()
    {
    }

    /// <summary>The guidelines; null where none were chosen.</summary>
    internal IGuidelineFiles? Guidelines => _layers.Count switch { 0 => null, 1 => _layers[0], _ => new LayeredGuidelines([.. _layers]) };

    internal IReadOnlyList<string> Watched => _watched;

    internal EvaluatorOptions? Options { get; private set; }

    /// <summary>Adds the guidelines of a package or of a host's own store over those that were chosen before (<see cref="LayeredGuidelines"/>).</summary>
    /// <param name="files">The files.</param>
    public ImrRulesBuilder UseGuidelines(IGuidelineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _layers.Add(files);
        return this;
    }

    /// <summary>Adds the guidelines of a folder over those that were chosen before.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="reloadOnChange">True to load all guidelines anew when a file below it was saved, as long as the host runs. What has a mistake is logged and not taken.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidOperationException">The folder holds no guideline file and is not watched: most likely another was meant. One that is filled later, and taken with
    /// <see cref="GuidelineStore.Reload"/>, is given as <c>UseGuidelines(new GuidelineFolder(folder))</c>.</exception>
    public ImrRulesBuilder UseFolder(string folder, bool reloadOnChange = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException(File.Exists(folder) ? $"UseFolder(\"{folder}\"): this is a file; name the folder in which it lies"
                : $"UseFolder(\"{folder}\"): there is no such folder; it is looked for in {Directory.GetCurrentDirectory()}");
        var files = new GuidelineFolder(folder);
        if (reloadOnChange)
            _watched.Add(folder);
        else if (!HoldsFile(folder) && !files.Read().Any())
            throw new InvalidOperationException($"UseFolder(\"{folder}\"): the folder holds no guideline file (.yaml). Name the one that does, or watch this one: UseFolder(\"{folder}\", reloadOnChange: true). "
                + $"If you fill it later and call GuidelineStore.Reload() yourself: UseGuidelines(new GuidelineFolder(\"{folder}\")).");
        return UseGuidelines(files);
    }

    /// <summary>Whether a name shows it, without a text being read; behind links nothing is looked for.</summary>
    private static bool HoldsFile(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint }).Any();

    /// <summary>Says how to evaluate; independent medical review with all recommendations unless called.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="InvalidOperationException">It was called before.</exception>
    public ImrRulesBuilder Configure(EvaluatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (Options is not null)
            throw new InvalidOperationException("Configure was called twice, and the second call would undo the first. Set all options in one call: Configure(new EvaluatorOptions { ... }).");
        Options = options;
        return this;
    }
}
