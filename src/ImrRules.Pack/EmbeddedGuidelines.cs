using ImrRules.Guidelines;

namespace ImrRules.Pack;

/// <summary>The files that are embedded in this assembly, by the names that they have below <c>guidelines/</c>.</summary>
internal sealed class EmbeddedGuidelines : IGuidelineFiles
{
    private const string Folder = "guidelines/";

    public IEnumerable<GuidelineFile> Read()
    {
        var assembly = typeof(EmbeddedGuidelines).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new GuidelineFile(name[Folder.Length..], text.ReadToEnd());
        }
    }
}
