using System.Text.RegularExpressions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Pages;

/// <summary>What an author has at hand: the guidelines, and a folder to practise in with one source and the words alone.</summary>
public sealed class AuthorFolder : IDisposable
{
    private const string PractisedSource = "mtus-chronic-pain-2009";

    private static readonly string[] Folders = ["guidelines", "practice", "samples"];

    private readonly TemporaryFolder _folder = new();

    public AuthorFolder()
    {
        _folder.Write(".git", "");
        foreach (var path in Directory.EnumerateFiles(RealPack.Folder, "*.yaml", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(RealPack.Folder, path).Replace('\\', '/');
            _folder.Write($"guidelines/{file}", File.ReadAllText(path));
            if (file.StartsWith("vocabulary/", StringComparison.Ordinal))
                _folder.Write($"practice/{file}", File.ReadAllText(path));
            else if (file == "sources.yaml")
                _folder.Write($"practice/{file}", "sources:\n" + Regex.Match(File.ReadAllText(path).ReplaceLineEndings("\n"), $@"^  - id: {PractisedSource}\n(    .*\n)*", RegexOptions.Multiline).Value);
        }
    }

    /// <summary>Writes a block of a page into its file.</summary>
    public void Write(FencedBlock block)
    {
        var path = _folder.PathOf(block.File!);
        _folder.Write(block.File!, block.InFile(File.Exists(path) ? File.ReadAllText(path) : null));
    }

    /// <summary>Runs a command line as it would be typed here; what it writes names files as they are named here, and leaves out the versions.</summary>
    /// <param name="line">The command line without <c>imr</c>.</param>
    public string Run(string line)
    {
        var run = ImrRun.Of([.. ShownCommand.Words(line).Select(word => Folders.Contains(word.Split('/')[0]) ? _folder.PathOf(word) : word)]);
        var written = (run.Output + run.Error).Replace('\\', '/').Replace(_folder.PathOf("").Replace('\\', '/').TrimEnd('/') + "/", "", StringComparison.Ordinal);
        return string.Join('\n', written.Split('\n').Where(said => !said.StartsWith("Engine ", StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();
}
