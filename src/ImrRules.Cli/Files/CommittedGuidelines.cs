using System.Formats.Tar;
using System.Text;
using ImrRules.Guidelines;

namespace ImrRules.Cli.Files;

/// <summary>The guideline files of a folder as a commit holds them.</summary>
internal static class CommittedGuidelines
{
    private const string Ending = ".yaml";

    /// <summary>The full name of the commit that a person means; null where there is none.</summary>
    public static string? Find(string commit, string folder) =>
        Git.Ask(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{commit}^{{commit}}") is { } answer ? Encoding.ASCII.GetString(answer).Trim() : null;

    /// <summary>The files of the folder, not those of the whole repository; null where the commit does not hold it.</summary>
    /// <param name="commit">The commit's full name.</param>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<GuidelineFile>? Read(string commit, string folder)
    {
        if (Git.Ask(folder, "archive", "--format=tar", commit) is not { } archive)
            return null;
        using var tar = new TarReader(new MemoryStream(archive));
        var files = new List<GuidelineFile>();
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry is not { DataStream: { } data, EntryType: TarEntryType.RegularFile } || !entry.Name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
                continue;
            using var text = new StreamReader(data, Encoding.UTF8);
            files.Add(new GuidelineFile(entry.Name, text.ReadToEnd()));
        }
        return files;
    }
}
