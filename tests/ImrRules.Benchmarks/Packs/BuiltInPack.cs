using ImrRules.Guidelines;

namespace ImrRules.Benchmarks.Packs;

/// <summary>The guidelines of this repository, from their folder.</summary>
internal static class BuiltInPack
{
    public static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ImrRules.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new DirectoryNotFoundException("the benchmarks run inside the repository"), "guidelines");
    }

    public static GuidelineLibrary Load() => GuidelineLibrary.Load(Folder());
}
