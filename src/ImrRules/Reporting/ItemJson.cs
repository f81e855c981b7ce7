using System.Text.Json;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The JSON of one item.</summary>
internal static class ItemJson
{
    public static void Write(Utf8JsonWriter json, Determination item)
    {
        json.WriteStartObject();
        json.WriteNumber("number", item.Number);
        json.WriteString("request", item.Request);
        json.WritePropertyName("reading");
        ReadingJson.Write(json, item.Reading);
        json.WriteName("outcome", item.Outcome);
        json.WriteDecision("decision", item.Decision);
        PartJson.WriteFindings(json, item.Deciding);
        json.WriteList("parts", item.Parts, PartJson.Write);
        json.WriteList("administrator", item.Administrator, AdministratorJson.Write);
        json.WriteObject("utilizationReview", item.Utilization, UtilizationJson.WriteFields);
        json.WriteObject("published", item.Published, (writer, published) =>
        {
            writer.WriteString("decision", published.Decision);
            writer.WriteString("cites", published.Cites);
            writer.WriteString("rationale", published.Rationale);
        });
        json.WriteEndObject();
    }
}
