using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImrRules.Evaluation;

namespace ImrRules.Tests.Support;

/// <summary>Whole results as text, member by member.</summary>
public static class Dump
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A line of JSON, spread over lines.</summary>
    public static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Options);
    }

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The determinations of a case without what names this build: the engine's version, and the fingerprint and digest that follow from the texts.</summary>
    public static string Of(FinalDetermination determination) => Of<FinalDetermination>(determination with { Versions = new Versions("", "", "") });
}
