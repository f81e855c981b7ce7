using System.Runtime.CompilerServices;

namespace ImrRules.Tests.Support;

/// <summary>The files of the repository that the tests look at.</summary>
public static class Repository
{
    private const string RootFile = "ImrRules.sln";

    /// <summary>The repository's own folder.</summary>
    public static string Root { get; } = Find(SourceFolder()) ?? Find(AppContext.BaseDirectory) ?? throw new DirectoryNotFoundException($"no folder above the tests holds {RootFile}");

    /// <summary>The folder of material that stands beside the repository on some machines; it may be absent.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>The C# files below a folder of the repository, by path, without what the compiler makes.</summary>
    public static IEnumerable<RepositoryFile> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Select(path => new RepositoryFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))
        .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
        .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static string? Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, RootFile)))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }

    private static string? SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file);
}
