using ImrRules.Authoring.Differences;
using ImrRules.Cli.Files;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Pack;

namespace ImrRules.Cli;

/// <summary>Guidelines that a person names: a folder, a commit of git, <c>pack</c> for the built-in ones, or several of these with <c>+</c> between, each laid over those before it.</summary>
/// <param name="folder">The folder in which commits are looked for.</param>
internal sealed class NamedGuidelines(string folder)
{
    public const string Pack = "pack";

    private const char Over = '+';

    /// <summary>The guidelines; null, with the reason on error, where there are none of this name or they have mistakes.</summary>
    public GuidelineState? Load(string name, TextWriter error)
    {
        if (Files(name, error) is not { } files)
            return null;
        if (GuidelineLibrary.TryLoad(new ReadFiles(files), out var library, out var diagnostics))
            return new GuidelineState(files, library);
        FindingText.Write(diagnostics.Where(found => found.Level == DiagnosticLevel.Error), error);
        error.Write($"The guidelines of {name} have mistakes; nothing was compared.\n");
        return null;
    }

    private GuidelineFile[]? Files(string name, TextWriter error)
    {
        if (!name.Contains(Over) || Directory.Exists(name))
            return Layer(name, error);
        var layers = name.Split(Over).Select(layer => Layer(layer, error)).ToArray();
        return layers.OfType<GuidelineFile[]>().Count() < layers.Length ? null : [.. new LayeredGuidelines([.. layers.Select(files => new ReadFiles(files!))]).Read()];
    }

    private GuidelineFile[]? Layer(string name, TextWriter error)
    {
        if (name == Pack)
            return [.. GuidelinePack.Files.Read()];
        if (Directory.Exists(name))
            return [.. new GuidelineFolder(name).Read()];
        var commit = Directory.Exists(folder) ? CommittedGuidelines.Find(name, folder) : null;
        if (commit is not null && CommittedGuidelines.Read(commit, folder) is { Count: > 0 } committed)
            return [.. committed];
        error.Write(commit is null ? $"imr diff: \"{name}\" is no folder, no commit of the folder {folder}, and not \"{Pack}\", the built-in guidelines.\n"
            : $"imr diff: the commit {name} holds no guidelines in the folder {folder}.\n");
        return null;
    }
}
