using System.Globalization;
using System.Text.Json;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The JSON of what a part would come to otherwise: by a near edition, or without the schedule.</summary>
internal static class OtherResultJson
{
    public static void Write(Utf8JsonWriter json, OtherEdition edition)
    {
        json.WriteStartObject();
        json.WriteString("changedOn", edition.ChangedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("picks", edition.ByService ? "service" : "request");
        json.WriteString("side", edition.IsLater ? "later" : "earlier");
        json.WriteBoolean("differs", edition.Differs);
        json.WriteString("notHeld", edition.NotHeld);
        json.WriteObject("result", edition.Result, WriteFields);
        json.WriteString("words", OtherEditionText.Words(edition));
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, OtherResult result)
    {
        json.WriteName("outcome", result.Outcome);
        json.WriteObject("supported", result.Supported, PartJson.WriteAmount);
        json.WriteObject("standard", result.Standard, StandardJson.Write);
        json.WritePropertyName("citation");
        if (result.Citation is { } citation)
            CitationJson.Write(json, citation);
        else
            json.WriteNullValue();
        json.WriteString("rationale", result.Rationale);
    }
}
