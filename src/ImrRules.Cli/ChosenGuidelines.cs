using System.Diagnostics.CodeAnalysis;
using ImrRules.Authoring;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Pack;
using ImrRules.Vocabulary;

namespace ImrRules.Cli;

/// <summary>The guidelines of a run: a folder, the built-in pack, or a folder laid over it (<c>pack+DIR</c>).</summary>
internal sealed class ChosenGuidelines : IGuidelineFiles
{
    /// <summary>The folder that is meant where none is named.</summary>
    public const string UsualFolder = "guidelines";

    /// <summary>What to do where a folder is needed and there is none.</summary>
    public const string HowToHaveOne = "\"imr unpack\" writes the built-in ones into a folder";

    private const string OverPack = NamedGuidelines.Pack + "+";

    private readonly IGuidelineFiles _origin;
    private readonly bool _isOverPack;
    private GuidelineFile[]? _read;

    private ChosenGuidelines(string? name)
    {
        if (name == NamedGuidelines.Pack && !Directory.Exists(name))
            name = null;
        Name = name;
        _isOverPack = name?.StartsWith(OverPack, StringComparison.Ordinal) == true && !Directory.Exists(name);
        Folder = _isOverPack ? name![OverPack.Length..] : name;
        _origin = Folder is null ? GuidelinePack.Files : _isOverPack ? new LayeredGuidelines(GuidelinePack.Files, new GuidelineFolder(Folder)) : new GuidelineFolder(Folder);
    }

    /// <summary>For those who decide: the pack unless a folder is named.</summary>
    public static ChosenGuidelines ForDeciding(string? folder) => new(folder);

    /// <summary>For those who write guidelines: the folder at hand unless another is named, else the pack.</summary>
    public static ChosenGuidelines ForWriting(string? folder) => new(folder ?? (Directory.Exists(UsualFolder) ? UsualFolder : null));

    /// <summary>The same guidelines, to be read as they are by now.</summary>
    public ChosenGuidelines Anew() => new(Name);

    /// <summary>The files, read once for all that a run does with them.</summary>
    public IEnumerable<GuidelineFile> Read() => _read ??= [.. _origin.Read()];

    /// <summary>The guidelines as they were named; null for the built-in pack.</summary>
    public string? Name { get; }

    /// <summary>The folder that is written into; null for the built-in pack.</summary>
    public string? Folder { get; }

    /// <summary>False, with a message, where the folder can not be used at all.</summary>
    public bool CanRead(TextWriter error)
    {
        if (Folder is null || Directory.Exists(Folder))
            return true;
        if (string.IsNullOrWhiteSpace(Folder))
        {
            error.Write(_isOverPack ? $"{Name}: no folder is named; write it behind the +, as in {OverPack}our-guidelines\n" : "the name of the folder is blank; name the folder of the guidelines\n");
            return false;
        }
        error.Write(File.Exists(Folder) ? $"{Folder}: this is a file; name the folder of the guidelines\n" : $"{Folder}: there is no such folder{(Folder == UsualFolder ? $"; {HowToHaveOne}" : "")}\n");
        return false;
    }

    /// <summary>The library; where it can not be loaded, all mistakes go to error.</summary>
    public bool TryLoad(TextWriter error, [NotNullWhen(true)] out GuidelineLibrary? library)
    {
        library = null;
        if (!CanRead(error))
            return false;
        if (GuidelineLibrary.TryLoad(this, out library, out var diagnostics))
            return true;
        FindingText.Write(diagnostics.Where(found => found.Level == DiagnosticLevel.Error).Select(OnDisk), error);
        error.Write($"The guidelines{(Folder is null ? "" : $" in {Name}")} have mistakes; nothing was evaluated.\n");
        return false;
    }

    /// <summary>The vocabulary alone, which is all that reading a request takes: topics may be half written, which is said on error.</summary>
    public ClinicalVocabulary? Vocabulary(TextWriter error)
    {
        if (!CanRead(error))
            return null;
        if (!WordsAndSources.TryRead(this, out var words, out var diagnostics))
        {
            FindingText.Write(diagnostics.Where(found => found.Level == DiagnosticLevel.Error).Select(OnDisk), error);
            error.Write($"The vocabulary{(Folder is null ? "" : $" in {Name}")} has mistakes; nothing was read.\n");
            return null;
        }
        if (Folder is not null && !GuidelineLibrary.TryLoad(this, out _, out _))
            error.Write($"{Name}: topics have mistakes, which do not matter for reading requests; imr lint shows them\n");
        return words.Vocabulary;
    }

    /// <summary>A finding whose file is named as a person at this folder would name it.</summary>
    public Diagnostic OnDisk(Diagnostic found) => found with { File = OnDisk(found.File) };

    /// <summary>Where a file of the guidelines can be written; null where it is built in.</summary>
    public string? WritablePath(string file) => Folder is not null && Path.Combine(Folder, file) is var path && File.Exists(path) ? path : null;

    /// <summary>The file as a person at this folder would name it.</summary>
    public string OnDisk(string file) => Folder is null || _isOverPack && WritablePath(file) is null ? file : file is "." ? Folder : $"{Folder.Replace('\\', '/').TrimEnd('/')}/{file}";
}
