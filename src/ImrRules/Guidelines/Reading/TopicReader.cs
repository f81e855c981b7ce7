using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads the file of one topic of one source.</summary>
internal static class TopicReader
{
    public static readonly IReadOnlyList<string> Keys = ["source", "topic", "pages", "section", "recommendations"];

    public static IEnumerable<Recommendation> Read(
        YamlNode root, IReadOnlyDictionary<string, GuidelineSource> sources, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (YamlForm.Open(root, "a topic", Keys, diagnostics) is not { } form)
            yield break;
        var topic = form.RequiredText("topic");
        if (!form.Has("pages") && !form.Has("section"))
            diagnostics.Error("no-citation", form.Place, "neither \"pages\" nor \"section\" says where the topic stands in its source");
        if (FindSource(form, sources, diagnostics) is not { } source)
            yield break;
        foreach (var node in form.Items("recommendations"))
        {
            if (new RecommendationReader(form, source, topic, vocabulary, diagnostics).Read(node) is { } recommendation)
                yield return recommendation;
        }
    }

    private static GuidelineSource? FindSource(YamlForm form, IReadOnlyDictionary<string, GuidelineSource> sources, DiagnosticBag diagnostics)
    {
        var id = form.RequiredText("source");
        if (id.Length == 0 || sources.TryGetValue(id, out var source) is false)
        {
            if (id.Length > 0)
                diagnostics.Error("unknown-source", form.PlaceOf("source"), $"\"{id}\" is not a source", Spelling.DidYouMean(id, sources.Keys) ?? "Add it to sources.yaml.");
            return null;
        }
        return source;
    }
}
