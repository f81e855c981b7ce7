using System.Globalization;
using System.Text.Json;
using ImrRules.Requests;

namespace ImrRules.Reporting;

/// <summary>The JSON of a reading.</summary>
internal static class ReadingJson
{
    internal static void Write(Utf8JsonWriter writer, RequestReading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("text", reading.Text);
        writer.WriteList("items", reading.Items, WriteItem);
        writer.WriteList("notes", reading.Notes, WriteNote);
        writer.WriteBoolean("needsReview", reading.NeedsReview);
        writer.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter writer, TreatmentRequest item)
    {
        writer.WriteStartObject();
        writer.WriteString("treatment", item.Treatment);
        writer.WriteTexts("regions", item.Regions);
        writer.WriteString("side", item.Side?.ToString().ToLowerInvariant());
        writer.WriteTexts("levels", item.Levels);
        writer.WriteAmount("visits", item.Visits?.Exact);
        writer.WriteAmount("frequencyPerWeek", item.FrequencyPerWeek?.Exact);
        writer.WriteAmount("weeks", item.Weeks?.Exact);
        writer.WriteString("drug", item.Drug);
        writer.WriteTexts("generic", item.Ingredients);
        writer.WriteString("strength", item.Strength);
        writer.WriteString("form", item.Form);
        writer.WriteAmount("quantity", item.Quantity?.Exact);
        writer.WriteAmount("refills", item.Refills);
        writer.WriteString("contrast", item.Contrast);
        writer.WriteString("acquisition", item.Acquisition);
        writer.WriteBoolean("retrospective", item.Retrospective);
        writer.WriteString("dateOfService", item.DateOfService?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteNote(Utf8JsonWriter writer, ReadingNote note)
    {
        writer.WriteStartObject();
        writer.WriteName("kind", note.Kind);
        writer.WriteName("severity", note.Severity);
        writer.WriteNumber("start", note.Span.Start);
        writer.WriteNumber("length", note.Span.Length);
        writer.WriteString("message", note.Message);
        writer.WriteString("suggestion", note.Suggestion);
        writer.WriteEndObject();
    }
}
