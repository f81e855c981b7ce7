using System.Globalization;
using System.Text.Json;
using ImrRules.Law.Clock;

namespace ImrRules.Reporting;

/// <summary>The JSON of a deadline.</summary>
internal static class DeadlineJson
{
    public static void Write(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteStartObject();
        json.WriteName("act", deadline.Act);
        json.WriteString("rule", deadline.Rule);
        json.WriteString("latestSafe", deadline.LatestSafe?.Iso());
        json.WriteString("time", deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteString("last", deadline.Last?.Iso());
        json.WriteAmount("penalty", deadline.Penalty?.Dollars);
        json.WriteObject("basis", deadline.Basis, LegalCheckJson.WriteBasis);
        json.WriteEndObject();
    }
}
