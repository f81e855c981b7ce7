using System.Text.Json;
using ImrRules.Law;
using ImrRules.Law.Clock;

namespace ImrRules.Reporting.Letters;

/// <summary>The JSON of a letter. Of the reviewer of an independent medical review it holds the credentials and never the name (Labor Code 4610.6(f)).</summary>
internal static class LetterJson
{
    public const string Schema = "imr-letter/1";

    public static void Write(Utf8JsonWriter json, Letter letter)
    {
        var file = letter.Determination.Case;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("status", letter.IsDraft ? "draft" : "final");
        json.WriteName("review", letter.Determination.Review);
        json.WriteString("organization", letter.Details.Organization);
        json.WriteString("case", file.Case);
        json.WriteString("injured", file.DateOfInjury?.Iso());
        json.WriteString("received", file.Receipt?.Day?.Iso());
        json.WriteString("decided", letter.Decided?.Iso());
        if (letter.Determination.Review == ReviewStage.Imr)
            json.WriteString("decision", LetterDecisionWords.Of(letter.Adopted?.Decision ?? letter.Determination.Decision));
        json.WriteList("reviewers", letter.Signed, (writer, signed) =>
        {
            writer.WriteStartObject();
            if (signed.Issued is not null)
                writer.WriteString("name", signed.Signature.Reviewer);
            writer.WriteTexts("licensedIn", signed.Signature.Credentials.LicensedIn);
            writer.WriteTexts("specialties", signed.Signature.Credentials.Specialties);
            writer.WriteString("licenseNumber", signed.Issued?.Physician?.LicenseNumber);
            writer.WriteEndObject();
        });
        json.WriteString("summary", letter.Details.Summary ?? CaseSummary.Of(file));
        json.WriteTexts("records", letter.Records);
        json.WriteList("items", letter.Items, WriteItem);
        json.WriteList("missing", letter.Missing, (writer, missing) =>
        {
            writer.WriteStartObject();
            if (missing.Item is { } number)
                writer.WriteNumber("item", number);
            writer.WriteString("what", missing.What);
            writer.WriteObject("basis", missing.Basis, LegalCheckJson.WriteBasis);
            writer.WriteEndObject();
        });
        json.WriteObject("versions", letter.Determination.Versions, CaseJson.WriteVersions);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, LetterItem item)
    {
        json.WriteStartObject();
        json.WriteNumber("number", item.Recommended.Number);
        json.WriteString("request", item.Recommended.Request);
        json.WriteDecision("decision", item.Decision);
        json.WriteDecision("recommended", item.Recommended.Decision);
        json.WriteBoolean("changed", item.Decided?.Reason is not null);
        json.WriteObject("approved", item.Decided?.Issued?.Approved, PartJson.WriteAmount);
        json.WriteString("administrator", item.AdministratorCites);
        json.WriteTexts("guidelines", item.Guidelines);
        json.WriteTexts("rationale", item.Rationale);
        json.WriteList("portions", item.Portions, (writer, portion) =>
        {
            writer.WriteStartObject();
            writer.WriteString("guideline", portion.Guideline);
            writer.WriteString("words", portion.Words);
            writer.WriteEndObject();
        });
        json.WriteString("taperingNotice", item.TaperingNotice);
        json.WriteEndObject();
    }
}
