using System.Text.Json;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The JSON of one part of an item. An item repeats the findings of the part that decided, so that a host need not look for it.</summary>
internal static class PartJson
{
    public static void Write(Utf8JsonWriter json, PartDetermination part)
    {
        json.WriteStartObject();
        json.WriteString("treatment", part.Treatment);
        json.WriteString("region", part.Region);
        json.WriteName("outcome", part.Outcome);
        WriteFindings(json, part);
        json.WriteEndObject();
    }

    public static void WriteFindings(Utf8JsonWriter json, PartDetermination part)
    {
        json.WriteObject("supported", part.Supported, WriteAmount);
        json.WriteObject("standard", part.Standard, StandardJson.Write);
        json.WriteList("citations", part.Citations, CitationJson.Write);
        json.WriteString("rationale", part.Rationale);
        json.WriteList("criteria", part.Criteria, CriterionJson.Write);
        json.WriteList("passedOver", part.PassedOver, WritePassedOver);
        json.WriteList("otherEditions", part.OtherEditions, OtherResultJson.Write);
        json.WriteObject("challenge", part.Challenge, ChallengeJson.WriteFields);
        json.WriteList("weighing", part.Weighing, ChallengeJson.WriteStep);
        json.WriteList("wouldChange", part.WouldChange, WouldChangeJson.Write);
        json.WriteNumber("furtherWaysToChange", part.FurtherWaysToChange);
        json.WriteList("standsAgainst", part.StandsAgainst, CriterionJson.WriteFact);
        json.WriteTexts("questions", part.Questions);
        json.WriteTexts("assumptions", part.Assumptions);
    }

    private static void WritePassedOver(Utf8JsonWriter json, PassedOver passed)
    {
        json.WriteStartObject();
        json.WriteString("source", passed.Source);
        json.WriteString("recommendation", passed.Recommendation);
        json.WriteName("reason", passed.Reason);
        json.WriteString("words", passed.Words);
        json.WriteEndObject();
    }

    public static void WriteAmount(Utf8JsonWriter json, SupportedAmount amount)
    {
        if (amount.IsCeiling)
            json.WriteBoolean("isCeiling", true);
        json.WriteNumber("number", amount.Number);
        json.WriteString("unit", amount.Unit);
    }
}
