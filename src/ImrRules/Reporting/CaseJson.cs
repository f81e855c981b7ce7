using System.Text.Json;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Law.Regimes;

namespace ImrRules.Reporting;

/// <summary>The JSON of a case.</summary>
internal static class CaseJson
{
    public static void Write(Utf8JsonWriter json, FinalDetermination determination)
    {
        json.WriteStartObject();
        json.WriteString("schema", JsonReport.Schema);
        json.WriteObject("versions", determination.Versions, WriteVersions);
        json.WriteString("case", determination.Case.Case);
        json.WriteName("review", determination.Review);
        if (determination.Decision == CaseDecision.Undetermined)
            json.WriteNull("decision");
        else
            json.WriteName("decision", determination.Decision);
        json.WriteObject("regime", determination.Regime, WriteRegime);
        json.WriteList("eligibility", determination.Eligibility, LegalCheckJson.Write);
        json.WriteList("reviewer", determination.ReviewerChecks, LegalCheckJson.Write);
        json.WriteList("contents", determination.Contents, LegalCheckJson.Write);
        json.WriteList("deadlines", determination.Deadlines, DeadlineJson.Write);
        json.WriteList("items", determination.Items, ItemJson.Write);
        json.WriteEndObject();
    }

    public static void WriteVersions(Utf8JsonWriter json, Versions versions)
    {
        json.WriteString("engine", versions.Engine);
        json.WriteString("guidelines", versions.Guidelines);
        json.WriteString("case", versions.Case);
    }

    private static void WriteRegime(Utf8JsonWriter json, RegimeFinding found)
    {
        json.WriteString("name", found.Regime?.Name);
        json.WriteString("because", found.Because);
        json.WriteString("sections", found.Regime?.Sections);
        json.WriteTexts("outcomes", found.Outcomes);
        json.WriteObject("basis", found.Regime?.Basis, LegalCheckJson.WriteBasis);
    }
}
