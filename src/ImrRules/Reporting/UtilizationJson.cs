using System.Text.Json;
using ImrRules.Evaluation;
using ImrRules.Law.Clock;

namespace ImrRules.Reporting;

/// <summary>The JSON of what utilization review has to look at.</summary>
internal static class UtilizationJson
{
    public static void WriteFields(Utf8JsonWriter json, UtilizationFindings found)
    {
        json.WriteList("gates", found.Gates, LegalCheckJson.Write);
        json.WriteString("answered", found.Answered?.Name);
        json.WriteDecision("withheld", found.Withheld);
        json.WriteList("questions", found.Questions, WriteQuestion);
        json.WriteObject("clock", found.Clock, WriteClock);
    }

    private static void WriteQuestion(Utf8JsonWriter json, UrQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("question", question.Question);
        json.WriteString("of", question.Of);
        json.WriteString("by", question.By?.Iso());
        json.WriteEndObject();
    }

    private static void WriteClock(Utf8JsonWriter json, ReviewClock clock)
    {
        json.WriteName("kind", clock.Kind);
        json.WriteString("request", clock.Request);
        json.WriteString("dayZero", clock.DayZero?.Iso());
        json.WriteList("deadlines", clock.Deadlines, DeadlineJson.Write);
        json.WriteFlag("decidedInTime", clock.DecidedInTime);
        json.WriteTexts("remarks", clock.Remarks);
    }
}
