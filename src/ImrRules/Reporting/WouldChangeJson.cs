using System.Text.Json;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The JSON of a set of facts that would change a result.</summary>
internal static class WouldChangeJson
{
    public static void Write(Utf8JsonWriter json, WouldChange change)
    {
        json.WriteStartObject();
        json.WriteList("facts", change.Facts, WriteFact);
        json.WriteName("outcome", change.Outcome);
        json.WriteObject("supported", change.Supported, PartJson.WriteAmount);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, FactNeeded needed)
    {
        json.WriteStartObject();
        json.WriteString("fact", needed.Fact);
        json.WriteString("question", needed.Question);
        json.WriteString("required", needed.Required);
        json.WriteString("words", needed.Words);
        json.WriteEndObject();
    }
}
