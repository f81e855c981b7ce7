using System.Text.Json;
using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Reporting;

/// <summary>The JSON of a citation. "reviewed" is true only where a clinician vouches for it as it stands.</summary>
internal static class CitationJson
{
    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("source", citation.Source);
        json.WriteString("title", citation.Title);
        json.WriteString("topic", citation.Topic);
        json.WriteString("section", citation.Section);
        json.WriteString("pages", citation.Pages);
        json.WriteString("edition", citation.Edition);
        json.WriteString("inForce", citation.InForce);
        json.WriteBoolean("daysVerified", citation.DaysVerified);
        json.WriteString("quote", citation.Quote);
        json.WriteString("summary", citation.Summary);
        json.WriteString("verified", citation.Verified);
        json.WriteBoolean("reviewed", citation.Reviewed == ReviewState.Reviewed);
        json.WriteString("recommendation", citation.Recommendation);
        json.WriteString("fingerprint", citation.Fingerprint);
        json.WriteEndObject();
    }
}
