using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.LanguageServer;

/// <summary>The repository's guidelines and case files as an author's workspace with the schemas installed, and files beside them that a test writes.</summary>
public sealed class EditedPack : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EditedPack()
    {
        // the root of a repository is the folder that an author opens
        _folder.Write(".git", "");
        Files = [.. Copied("guidelines").Concat(Copied("samples/cases"))];
        Installing = ImrRun.Of("schema", _folder.PathOf("guidelines"), "--install");
    }

    /// <summary>The files of the repository, by their paths in the workspace.</summary>
    public IReadOnlyList<string> Files { get; }

    public ImrRun Installing { get; }

    /// <summary>Writes a topic of the chronic pain source, and gives its path in the workspace.</summary>
    public string Topic(string name, string text)
    {
        var file = $"guidelines/mtus-chronic-pain-2009/{name}.yaml";
        _folder.Write(file, text.ReplaceLineEndings("\n"));
        return file;
    }

    public ServerAnswers Ask(IReadOnlyList<string> files, params ServerQuestion[] questions) => EditorServer.Ask(_folder.PathOf(""), files, questions);

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Copied(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
            _folder.Write(file, File.ReadAllText(path));
            yield return file;
        }
    }
}
