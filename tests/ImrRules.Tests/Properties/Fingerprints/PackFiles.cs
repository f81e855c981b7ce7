using ImrRules.Guidelines;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Properties.Fingerprints;

/// <summary>The files of the repository's guidelines, and what a change of one of them gives.</summary>
public static class PackFiles
{
    public static IReadOnlyList<GuidelineFile> All { get; } = [.. new GuidelineFolder(RealPack.Folder).Read()];

    public static IReadOnlyList<GuidelineFile> Topics { get; } = [.. All.Where(file => !IsWords(file.Path))];

    public static IReadOnlyList<GuidelineFile> Words { get; } = [.. All.Where(file => IsWords(file.Path))];

    /// <summary>The fingerprint of a library, which must load.</summary>
    public static string Fingerprint(IEnumerable<GuidelineFile> files) => GuidelineLibrary.Load(InMemory(files)).Fingerprint;

    /// <summary>The same; null where it can not be loaded.</summary>
    public static string? FingerprintIfLoaded(IEnumerable<GuidelineFile> files) => GuidelineLibrary.TryLoad(InMemory(files), out var library, out _) ? library.Fingerprint : null;

    private static InMemoryFiles InMemory(IEnumerable<GuidelineFile> files) => new([.. files.Select(file => (file.Path, file.Text))]);

    public static bool IsWords(string path) => path == "sources.yaml" || path.StartsWith("vocabulary/", StringComparison.Ordinal);
}
