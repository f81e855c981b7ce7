using System.Globalization;
using System.Text.Json;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>The JSON of a place in both legal orders: its fields, without the braces.</summary>
internal static class StandardJson
{
    public static void Write(Utf8JsonWriter json, Standard standard)
    {
        json.WriteString("imr", standard.Rank?.Name);
        json.WriteString("search", standard.Step?.Name);
        json.WriteString("decidedOn", standard.DecidedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("standIn", standard.StandIn);
        json.WriteList("places", new[] { standard.Rank, standard.Step }.OfType<LegalPlace>().ToArray(), WritePlace);
        json.WriteList("higher", standard.Higher, WriteHigher);
        json.WriteTexts("left", [.. standard.Left.Select(place => place.Name)]);
    }

    private static void WritePlace(Utf8JsonWriter json, LegalPlace place)
    {
        json.WriteStartObject();
        WriteFields(json, place);
        json.WriteEndObject();
    }

    private static void WriteHigher(Utf8JsonWriter json, HigherPlace higher)
    {
        json.WriteStartObject();
        WriteFields(json, higher.Place);
        json.WriteList("reasons", higher.Reasons, (writer, reason) =>
        {
            writer.WriteStartObject();
            writer.WriteName("why", reason.Why);
            writer.WriteString("source", reason.Source);
            writer.WriteString("recommendation", reason.Recommendation);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, LegalPlace place)
    {
        json.WriteString("place", place.Name);
        json.WriteString("meaning", place.Meaning);
        json.WriteString("citation", place.Citation);
        json.WriteName("known", place.Known);
    }
}
