using System.Text.Json;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The JSON of a criterion and the facts that it turns on.</summary>
internal static class CriterionJson
{
    public static void Write(Utf8JsonWriter json, CriterionFinding criterion)
    {
        json.WriteStartObject();
        json.WriteString("text", criterion.Text);
        json.WriteName("state", criterion.State);
        json.WriteBoolean("advisory", criterion.Advisory);
        json.WriteString("pages", criterion.Pages);
        json.WriteList("facts", criterion.Facts, WriteFact);
        json.WriteEndObject();
    }

    public static void WriteFact(Utf8JsonWriter json, FactFinding fact)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Fact);
        json.WriteString("question", fact.Question);
        json.WriteString("required", fact.Required);
        json.WriteString("answer", fact.Answer);
        json.WriteString("origin", fact.Origin == "worked out" ? "workedOut" : fact.Origin);
        json.WriteString("record", fact.Record);
        json.WriteString("words", fact.Words);
        json.WriteTexts("doubted", fact.Doubted);
        json.WriteEndObject();
    }
}
