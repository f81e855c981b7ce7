using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads the file of one topic of one source.</summary>
internal static class TopicReader
{
    public static readonly IReadOnlyList<string> Keys = ["source", "topic", "pages", "section", "recommendations"];

    /// <summary>The recommendations, in the order of the page.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="isFaultless">True where nothing was found in it before with the same words.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static IEnumerable<Recommendation> Read(GuidelineTree tree, KnownSources sources, ClinicalVocabulary vocabulary, bool isFaultless, DiagnosticBag diagnostics)
    {
        if (YamlForm.Open(tree.Root, "a topic", Keys, diagnostics, elsewhere: KeyHomes.All) is not { } form)
            yield break;
        var topic = form.RequiredText("topic");
        PagesReader.Read(form, diagnostics);
        if (!form.Has("pages") && !form.Has("section") && !form.MayMissKeys)
            diagnostics.Error("no-citation", form.Place, "neither \"pages\" nor \"section\" says where the topic stands in its source", "Write the page as in pages: 46, or pages: 58-60.");
        var source = sources.Of(form, tree.Path, diagnostics);
        if (!isFaultless)
            RecommendationOutline.Add(tree.Text, source.Id, diagnostics);
        form.Require("recommendations", "List them below it, each with a dash: - id: a-name");
        foreach (var node in form.Items("recommendations", "id: a-name"))
        {
            if (new RecommendationReader(form, source, topic, vocabulary, diagnostics).Read(node, isFaultless) is { } recommendation)
                yield return recommendation;
        }
    }
}
