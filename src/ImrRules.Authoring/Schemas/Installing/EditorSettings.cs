using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImrRules.Authoring.Schemas.Installing;

/// <summary>
/// The editor's settings: JSON in which people leave remarks and trailing commas. What is missing is put in at its place and all else stays as it is written.
/// </summary>
internal static class EditorSettings
{
    private const string Key = "yaml.schemas";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, IndentSize = 4, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Settings that hold the associations and nothing else.</summary>
    public static string Alone(JsonObject associations) => new JsonObject { [Key] = associations.DeepClone() }.ToJsonString(Written) + "\n";

    /// <summary>The settings with the associations of schemas to files; null where the text is not understood.</summary>
    public static string? With(JsonObject associations, string? settings)
    {
        if (string.IsNullOrWhiteSpace(settings))
            return Alone(associations);
        try
        {
            foreach (var (schema, files) in associations)
                settings = With(schema, files!, settings);
            return settings;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string With(string schema, JsonNode files, string settings)
    {
        var text = Encoding.UTF8.GetBytes(settings);
        var reader = new Utf8JsonReader(text, Lenient);
        reader.Read();
        if (Enter(ref reader, Key, out var first) is { } inRoot)
            return Insert(settings, text, inRoot, $"\"{Key}\": {Indented(new JsonObject { [schema] = files.DeepClone() }, 1)}", first, 1);
        reader.Read();
        if (Enter(ref reader, schema, out first) is { } inSchemas)
            return Insert(settings, text, inSchemas, $"\"{schema}\": {Indented(files, 2)}", first, 2);
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        using var there = JsonDocument.ParseValue(ref reader);
        return JsonNode.DeepEquals(JsonNode.Parse(there.RootElement.GetRawText(), documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }), files)
            ? settings
            : Encoding.UTF8.GetString(text.AsSpan(0, start)) + Indented(files, 2) + Encoding.UTF8.GetString(text.AsSpan((int)reader.BytesConsumed));
    }

    /// <summary>Goes to the key of the object that begins here. Where the object has no such key, the place behind its opening brace.</summary>
    private static int? Enter(ref Utf8JsonReader reader, string key, out bool isEmpty)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var inside = (int)reader.BytesConsumed;
        for (isEmpty = true; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; isEmpty = false)
        {
            if (reader.ValueTextEquals(key))
                return null;
            reader.Skip();
        }
        return inside;
    }

    private static string Insert(string settings, byte[] text, int at, string entry, bool isEmpty, int depth)
    {
        var line = settings.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = new string(' ', 4 * depth);
        return Encoding.UTF8.GetString(text.AsSpan(0, at))
            + (line + indent + entry).ReplaceLineEndings(line) + (isEmpty ? line + indent[4..] : ",")
            + Encoding.UTF8.GetString(text.AsSpan(at));
    }

    private static string Indented(JsonNode value, int depth) => value.ToJsonString(Written).Replace("\n", "\n" + new string(' ', 4 * depth), StringComparison.Ordinal);
}
