using System.Text.Json;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The JSON of a citation of the claims administrator.</summary>
internal static class AdministratorJson
{
    public static void Write(Utf8JsonWriter json, AdministratorCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("words", citation.Words);
        json.WriteBoolean("citesNothing", citation.CitesNothing);
        json.WriteString("source", citation.Source);
        json.WriteString("title", citation.Title);
        json.WriteString("section", citation.Section);
        json.WriteTexts("topics", citation.Topics);
        json.WriteString("pages", citation.Pages);
        json.WriteObject("speaksToTheTreatment", citation.SpeaksToTheTreatment, WriteAnswer);
        json.WriteName("says", citation.Says);
        json.WriteString("saysWords", citation.SaysWords);
        json.WriteObject("inForce", citation.InForce, WriteAnswer);
        json.WriteObject("skipsAHigherPlace", citation.SkipsAHigherPlace, WriteAnswer);
        json.WriteObject("pageIsHeld", citation.PageIsHeld, WriteAnswer);
        json.WriteString("worth", citation.Worth);
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, CitationAnswer answer)
    {
        json.WriteFlag("answer", answer.Answer);
        json.WriteString("words", answer.Words);
    }
}
