using System.Text.Json;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>The review of a recommendation in JSON: its state, who reviewed and when, and the fingerprint of what it means now.</summary>
internal static class ReviewJson
{
    public static void Write(Utf8JsonWriter json, Recommendation recommendation, ReviewState state)
    {
        json.WriteName("review", state);
        json.WriteString("reviewedBy", recommendation.Review?.By);
        json.WriteString("reviewedOn", recommendation.Review is { } review ? DaysInForce.Day(review.Date) : null);
        json.WriteString("fingerprint", recommendation.Fingerprint);
    }
}
