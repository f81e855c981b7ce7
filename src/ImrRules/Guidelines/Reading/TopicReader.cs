using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads the file of one topic of one source.</summary>
internal static class TopicReader
{
    public static readonly IReadOnlyList<string> Keys = ["source", "topic", "pages", "section", "recommendations"];

    public static IEnumerable<Recommendation> Read(YamlNode root, KnownSources sources, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (YamlForm.Open(root, "a topic", Keys, diagnostics, elsewhere: KeyHomes.All) is not { } form)
            yield break;
        var topic = form.RequiredText("topic");
        PagesReader.Read(form, diagnostics);
        if (!form.Has("pages") && !form.Has("section") && !form.MayMissKeys)
            diagnostics.Error("no-citation", form.Place, "neither \"pages\" nor \"section\" says where the topic stands in its source", "Write the page as in pages: 46, or pages: 58-60.");
        var source = sources.Of(form, root.Place.Source.File, diagnostics);
        RecommendationOutline.Add(root.Place.Source, source.Id, diagnostics);
        form.Require("recommendations", "List them below it, each with a dash: - id: a-name");
        foreach (var node in form.Items("recommendations", "id: a-name"))
        {
            if (new RecommendationReader(form, source, topic, vocabulary, diagnostics).Read(node) is { } recommendation)
                yield return recommendation;
        }
    }
}
