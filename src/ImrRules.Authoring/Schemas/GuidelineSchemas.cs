using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Schemas;

/// <summary>Makes schemas for editors from a library's vocabulary and sources, so that completion offers its own treatments, facts and choices.</summary>
public static class GuidelineSchemas
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schemas: of a topic's file, of <c>sources.yaml</c>, of a vocabulary file and of a case file.</summary>
    /// <param name="library">The library.</param>
    public static IReadOnlyList<GuidelineSchema> Of(GuidelineLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return
        [
            Written("topic", TopicSchema.Of(library)), Written("sources", SourcesSchema.Of(library.Vocabulary)), Written("vocabulary", VocabularySchema.Of(library.Vocabulary)),
            Written("case", CaseSchema.Of(library.Vocabulary)),
        ];
    }

    private static GuidelineSchema Written(string of, JsonObject shape)
    {
        var schema = new JsonObject { ["$schema"] = Draft };
        foreach (var (key, value) in shape.ToArray())
        {
            shape.Remove(key);
            schema[key] = value;
        }
        return new GuidelineSchema(of, schema.ToJsonString(Indented) + "\n");
    }
}
