using ImrRules.Guidelines;

namespace ImrRules.Tests.Support;

/// <summary>The repository's own guidelines, loaded once for all tests.</summary>
public static class RealPack
{
    private static readonly Lazy<GuidelineLibrary> Loaded = new(() => GuidelineLibrary.Load(new GuidelineFolder(Folder)));

    public static string Folder => Path.Combine(Repository.Root, "guidelines");

    public static GuidelineLibrary Library => Loaded.Value;
}
