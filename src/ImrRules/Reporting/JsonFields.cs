using System.Text.Json;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>Shapes that every object of the JSON reports is made of.</summary>
internal static class JsonFields
{
    public static void WriteName<T>(this Utf8JsonWriter json, string field, T value)
        where T : struct, Enum => json.WriteString(field, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>A decision, or null where a reviewer decides.</summary>
    public static void WriteDecision(this Utf8JsonWriter json, string field, Decision decision)
    {
        if (decision == Decision.None)
            json.WriteNull(field);
        else
            json.WriteName(field, decision);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string field, IReadOnlyList<string> texts) => json.WriteList(field, texts, (writer, text) => writer.WriteStringValue(text));

    public static void WriteList<T>(this Utf8JsonWriter json, string field, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(field);
        foreach (var value in values)
            write(json, value);
        json.WriteEndArray();
    }

    /// <summary>An object, or null.</summary>
    public static void WriteObject<T>(this Utf8JsonWriter json, string field, T? value, Action<Utf8JsonWriter, T> writeFields)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(field);
            return;
        }
        json.WriteStartObject(field);
        writeFields(json, value);
        json.WriteEndObject();
    }

    public static void WriteFlag(this Utf8JsonWriter json, string field, bool? value)
    {
        if (value is { } known)
            json.WriteBoolean(field, known);
        else
            json.WriteNull(field);
    }

    public static void WriteAmount(this Utf8JsonWriter json, string field, decimal? value)
    {
        if (value is { } known)
            json.WriteNumber(field, known);
        else
            json.WriteNull(field);
    }
}
