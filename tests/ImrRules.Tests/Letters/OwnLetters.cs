using ImrRules.Tests.Support;

namespace ImrRules.Tests.Letters;

/// <summary>The letters of <c>samples/letters</c>.</summary>
public static class OwnLetters
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "letters");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));
}
