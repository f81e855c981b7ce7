using System.Text.Json;
using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>The JSON of a challenge to the schedule: its fields, without the braces.</summary>
internal static class ChallengeJson
{
    public static void WriteFields(Utf8JsonWriter json, ChallengeFinding found)
    {
        json.WriteString("statement", found.Challenge.Statement);
        json.WriteString("cites", found.Challenge.Cites);
        json.WriteString("passage", found.Challenge.Passage);
        json.WriteList("lacks", found.Lacks, WriteStep);
        json.WriteBoolean("goesToReviewer", found.GoesToReviewer);
        json.WriteObject("bySchedule", found.BySchedule, OtherResultJson.WriteFields);
        json.WriteObject("beyond", found.Beyond, OtherResultJson.WriteFields);
    }

    public static void WriteStep(Utf8JsonWriter json, LegalStep step)
    {
        json.WriteStartObject();
        json.WriteString("words", step.Words);
        json.WriteString("citation", step.Citation);
        json.WriteName("known", step.Known);
        json.WriteEndObject();
    }
}
