using System.Text.Json;
using ImrRules.Law;
using ImrRules.Reporting;

namespace ImrRules.Cli.Comparing;

/// <summary>A comparison for a program: one object. A figure that there is nothing to take of is null.</summary>
internal static class ComparisonJson
{
    /// <summary>The name of the layout, with its version.</summary>
    public const string Schema = "imr-compare/1";

    private const int Places = 4;

    public static void Write(Comparison comparison, TextWriter output) => JsonReport.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteObject("versions", comparison.Versions, (writer, versions) =>
        {
            writer.WriteString("engine", versions.Engine);
            writer.WriteString("guidelines", versions.Guidelines);
        });
        json.WriteNumber("cases", comparison.Cases);
        json.WriteNumber("items", comparison.Items.Count);
        json.WriteNumber("leftOut", comparison.LeftOut);
        json.WriteObject("table", comparison.Table, (writer, table) =>
        {
            writer.WriteObject("overturned", table.Overturned, WriteRow);
            writer.WriteObject("upheld", table.Upheld, WriteRow);
        });
        json.WriteObject("figures", comparison, WriteFigures);
        json.WriteList("compared", comparison.Items, WriteItem);
        json.WriteEndObject();
    });

    private static void WriteRow(Utf8JsonWriter json, DecisionRow row)
    {
        json.WriteNumber("overturned", row.Overturned);
        json.WriteNumber("upheld", row.Upheld);
        json.WriteNumber("forReviewer", row.ForReviewer);
    }

    private static void WriteFigures(Utf8JsonWriter json, Comparison comparison)
    {
        var table = comparison.Table;
        WriteShare(json, "agreement", table.Agreement);
        WriteShare(json, "alwaysUpheld", table.AlwaysUpheld);
        WriteShare(json, "kappa", table.Kappa);
        WriteShare(json, "recall", table.Recall);
        WriteShare(json, "precision", table.Precision);
        WriteShare(json, "balancedAccuracy", table.BalancedAccuracy);
        WriteShare(json, "falseOverturns", table.FalseOverturns);
        WriteShare(json, "noGuideline", comparison.Share(Outcome.NoApplicableGuideline, Outcome.RequestNotUnderstood));
        WriteShare(json, "informationNeeded", comparison.Share(Outcome.InformationNeeded, Outcome.Conflict));
        json.WriteNumber("citing", comparison.Citing);
        WriteShare(json, "sameGuideline", comparison.SameGuideline);
        WriteShare(json, "sameSection", comparison.SameSection);
    }

    private static void WriteItem(Utf8JsonWriter json, ComparedItem item)
    {
        json.WriteStartObject();
        json.WriteString("file", item.File);
        json.WriteString("case", item.Case);
        json.WriteNumber("number", item.Number);
        json.WriteString("request", item.Request);
        json.WriteString("published", item.PublishedDecision);
        json.WriteString("publishedCites", item.PublishedCites);
        if (item.Decision == Decision.None)
            json.WriteNull("decision");
        else
            json.WriteName("decision", item.Decision);
        json.WriteName("outcome", item.Outcome);
        json.WriteString("source", item.Citation?.Source);
        json.WriteString("citation", item.Citation?.ToString());
        json.WriteFlag("sameDecision", item.IsDecidedAlike);
        json.WriteFlag("sameGuideline", item.SameGuideline);
        json.WriteFlag("sameSection", item.SameSection);
        json.WriteString("reason", item.Reason);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string field, double? share) =>
        json.WriteAmount(field, share is { } part ? Math.Round((decimal)part, Places) : null);
}
