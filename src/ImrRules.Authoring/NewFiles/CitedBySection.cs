using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;
using ImrRules.Yaml;

namespace ImrRules.Authoring.NewFiles;

/// <summary>Whether a source is cited by section and not by page, as most topics do that there are of it.</summary>
internal static class CitedBySection
{
    public static bool Is(string source, IGuidelineFiles files)
    {
        var topics = files.Read().Where(file => file.Path.StartsWith($"{source}/", StringComparison.Ordinal)).Select(file => GuidelineTree.Read(file).Root).OfType<YamlMap>().ToArray();
        return topics.Count(topic => topic["section"] is not null && topic["pages"] is null) > topics.Count(topic => topic["pages"] is not null);
    }
}
