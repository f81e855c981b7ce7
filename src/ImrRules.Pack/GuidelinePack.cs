using ImrRules.Guidelines;
using ImrRules.Guidelines.Compact;

namespace ImrRules.Pack;

/// <summary>The guideline excerpts that come with ImrRules.</summary>
public static class GuidelinePack
{
    private const string Resource = "guidelines";

    /// <summary>The pack's files, for those who load or check them themselves.</summary>
    public static IGuidelineFiles Files { get; } = new CompactGuidelines(() => typeof(GuidelinePack).Assembly.GetManifestResourceStream(Resource)!);

    /// <summary>Loads the pack. Keep the library: each call loads it anew.</summary>
    /// <exception cref="InvalidGuidelineException">A file has a mistake; all of them are listed.</exception>
    public static GuidelineLibrary Load() => GuidelineLibrary.Load(Files);
}
