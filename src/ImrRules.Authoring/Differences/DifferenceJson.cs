using System.Text.Json;
using ImrRules.Authoring.Differences.Terms;
using ImrRules.Authoring.Showing;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Differences;

/// <summary>Differences for programs, one object a line: recommendations, then words and sources.</summary>
internal static class DifferenceJson
{
    private const string Schema = "imr-diff/1";

    public static void Write(LibraryDifferences differences, TextWriter output)
    {
        foreach (var one in differences.Recommendations)
            JsonReport.WriteLine(output, json => Write(json, one));
        foreach (var one in differences.Terms)
            JsonReport.WriteLine(output, json => Write(json, one));
    }

    private static void Write(Utf8JsonWriter json, RecommendationDifference one)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("kind", "recommendation");
        json.WriteString("name", one.Name);
        json.WriteString("was", one.FormerName);
        json.WriteName("difference", one.Kind);
        json.WriteBoolean("wordingOnly", one.IsWordingOnly);
        json.WriteBoolean("breaking", false);
        json.WriteList("changes", one.Changes, Write);
        json.WriteString("supportsLess", one.SupportsLess);
        json.WriteString("supportsMore", one.SupportsMore);
        json.WriteTexts("remarks", one.Remarks);
        json.WriteString("lostReviewBy", one.LostReview?.By);
        json.WriteString("lostReviewOn", one.LostReview is { } review ? DaysInForce.Day(review.Date) : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TermDifference one)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("kind", one.Term.Kind);
        json.WriteString("name", one.Term.Name);
        json.WriteString("was", one.FormerName);
        json.WriteName("difference", one.Kind);
        json.WriteBoolean("breaking", one.IsBreaking);
        json.WriteList("changes", one.Changes, Write);
        json.WriteTexts("remarks", one.Remark is { } remark ? [remark] : []);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KeyChange change)
    {
        json.WriteStartObject();
        json.WriteString("key", change.Key);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
        json.WriteEndObject();
    }
}
