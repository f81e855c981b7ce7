using System.Text;
using System.Text.Json;
using ImrRules.Requests;

namespace ImrRules.Reporting;

/// <summary>Writes a reading as one line of JSON: the same reading gives the same bytes. A range leaves its plain field null and stands in full beside it.</summary>
internal static class ReadingJson
{
    private const string Schema = "imr-parse/1";

    /// <summary>The value of "drug" for a compounded drug, whose ingredients stand in "generic" and "compound".</summary>
    private const string Compound = "compound";

    public static string Write(RequestReading reading)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, reading);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A reading that stands alone names its layout.</summary>
    public static void WriteAlone(Utf8JsonWriter json, RequestReading reading)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteKeys(json, reading);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RequestReading reading)
    {
        json.WriteStartObject();
        WriteKeys(json, reading);
        json.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter json, RequestReading reading)
    {
        json.WriteString("text", reading.Text);
        json.WriteStartArray("items");
        foreach (var item in reading.Items)
            WriteItem(json, item);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in reading.Notes)
            WriteNote(json, note);
        json.WriteEndArray();
        if (reading.Split is { } split)
            WriteSplit(json, split);
        json.WriteBoolean("needsReview", reading.NeedsReview);
    }

    private static void WriteItem(Utf8JsonWriter json, TreatmentRequest item)
    {
        json.WriteStartObject();
        json.WriteString("treatment", item.Treatment);
        json.WriteString("variant", item.Variant);
        WriteTexts(json, "components", item.Components);
        WriteAlternatives(json, item.Alternatives);
        WriteTexts(json, "regions", item.Regions);
        json.WriteBoolean("regionsImplied", item.RegionsImplied);
        json.WriteString("side", item.Side?.ToString().ToLowerInvariant());
        WriteTexts(json, "levels", item.Levels);
        WriteAmount(json, "visits", item.Visits);
        WriteAmount(json, "frequencyPerWeek", item.FrequencyPerWeek);
        WriteAmount(json, "weeks", item.Weeks);
        WriteDuration(json, item.Duration);
        WriteAmounts(json, item.Amounts);
        json.WriteString("drug", item.Drug ?? (item.Compound.Count > 0 ? Compound : null));
        WriteTexts(json, "generic", item.Ingredients);
        WriteCompound(json, item.Compound);
        json.WriteString("strength", item.Strength);
        json.WriteString("form", item.Form);
        WriteAmount(json, "quantity", item.Quantity);
        json.WriteString("quantityUnit", item.QuantityUnit);
        WriteAmount(json, "perDay", item.PerDay);
        WriteAmount(json, "atATime", item.AtATime);
        WriteNumber(json, "daysSupply", item.DaysSupply);
        WriteNumber(json, "refills", item.Refills);
        json.WriteString("contrast", item.Contrast);
        json.WriteString("acquisition", item.Acquisition);
        json.WriteBoolean("retrospective", item.Retrospective);
        json.WriteString("dateOfService", item.DateOfService?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteBoolean("hintsAtEarlierTreatment", item.HintsAtEarlierTreatment);
        json.WriteBoolean("afterSurgery", item.AfterSurgery);
        json.WriteBoolean("servesSurgery", item.ServesSurgery);
        WriteTexts(json, "codes", item.Codes);
        WriteSpan(json, item.TreatmentSpan);
        json.WriteEndObject();
    }

    private static void WriteAlternatives(Utf8JsonWriter json, IReadOnlyList<TreatmentRequest> alternatives)
    {
        json.WriteStartArray("alternatives");
        foreach (var alternative in alternatives)
            WriteItem(json, alternative);
        json.WriteEndArray();
    }

    private static void WriteNote(Utf8JsonWriter json, ReadingNote note)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(note.Kind.ToString()));
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(note.Severity.ToString()));
        json.WriteNumber("start", note.Span.Start);
        json.WriteNumber("length", note.Span.Length);
        json.WriteString("message", note.Message);
        json.WriteString("suggestion", note.Suggestion);
        json.WriteEndObject();
    }

    private static void WriteSplit(Utf8JsonWriter json, SplitRequest split)
    {
        json.WriteStartObject("split");
        foreach (var (name, part) in new[] { ("original", split.Original), ("authorized", split.Authorized) })
        {
            json.WritePropertyName(name);
            if (part is null)
                json.WriteNullValue();
            else
                WriteItem(json, part);
        }
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteAmount(Utf8JsonWriter json, string name, AmountRange? amount)
    {
        if (amount?.Exact is { } exact)
            json.WriteNumber(name, exact);
        else
            json.WriteNull(name);
        if (amount is { Exact: null })
        {
            json.WriteNumber($"{name}Min", amount.Min);
            json.WriteNumber($"{name}Max", amount.Max);
        }
        if (amount is { Derived: true })
            json.WriteBoolean($"{name}Derived", value: true);
    }

    private static void WriteDuration(Utf8JsonWriter json, StatedDuration? duration)
    {
        if (duration is null)
        {
            json.WriteNull("duration");
            return;
        }
        json.WriteStartObject("duration");
        WriteAmount(json, "amount", duration.Amount);
        json.WriteString("unit", duration.Unit);
        json.WriteEndObject();
    }

    private static void WriteAmounts(Utf8JsonWriter json, IReadOnlyList<StatedAmount> amounts)
    {
        json.WriteStartArray("amounts");
        foreach (var amount in amounts)
        {
            json.WriteStartObject();
            json.WriteString("quantity", amount.Quantity);
            WriteAmount(json, "amount", amount.Amount);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCompound(Utf8JsonWriter json, IReadOnlyList<CompoundIngredient> ingredients)
    {
        json.WriteStartArray("compound");
        foreach (var ingredient in ingredients)
        {
            json.WriteStartObject();
            json.WriteString("name", ingredient.Name);
            if (ingredient.Percent is { } percent)
                json.WriteNumber("percent", percent);
            else
                json.WriteNull("percent");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is not { } place)
        {
            json.WriteNull("span");
            return;
        }
        json.WriteStartObject("span");
        json.WriteNumber("start", place.Start);
        json.WriteNumber("length", place.Length);
        json.WriteEndObject();
    }
}
