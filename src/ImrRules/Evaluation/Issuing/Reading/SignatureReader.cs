using ImrRules.Cases;
using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Law;

namespace ImrRules.Evaluation.Issuing.Reading;

/// <summary>Reads who decided, when, and the records that are attested.</summary>
internal static class SignatureReader
{
    private static readonly string[] Further = ["name", "number", "knows the law"];

    private static readonly string[] OfPhysician = ["license number", "scope"];

    public static IReadOnlyList<string> KeysOf(ReviewStage review) => [.. Further, .. ReviewerReader.Keys, .. review == ReviewStage.Ur ? OfPhysician : []];

    /// <summary>Null, with diagnostics, where something is missing.</summary>
    public static SignedBy? Read(CaseForm file, ReviewStage review, DiagnosticBag diagnostics)
    {
        file.Require("reviewer", "Name who decided, with license and specialty.");
        file.Require("date", "Write the day of the decision, such as 2015-02-20.");
        file.Require("records reviewed", "List the records that the reviewer attests to have reviewed.");
        var (day, records) = (file.Day("date"), file.Strings("records reviewed"));
        if (CaseForm.Open(file.Node("reviewer"), "a reviewer", KeysOf(review), diagnostics) is not { } form)
            return null;
        form.Require("licensed in");
        form.Require("specialties");
        var who = form.Text("name") ?? form.Text("number");
        if (who is null)
            form.Missing("\"name\" or \"number\" is missing in a reviewer", "Write the reviewer's name, or the number by which the organization knows the reviewer.");
        var credentials = ReviewerReader.Of(form);
        if (form.Has("name") && form.Has("number"))
            diagnostics.Error("wrong-value", form.PlaceOf("number"), "a reviewer has a name or a number, not both", "Leave one of them out.");
        if (who is null || day is not { } date || records.Count == 0 || credentials is not { LicensedIn.Count: > 0, Specialties.Count: > 0 } || diagnostics.HasErrors)
            return null;
        return new SignedBy(new ReviewerSignature(who, credentials, date, records) { KnowsTheLaw = form.YesNo("knows the law") }, Physician(form, who, credentials));
    }

    private static Physician? Physician(CaseForm form, string name, ReviewerCredentials credentials) =>
        form.Text("license number") is { } license && form.Strings("scope") is { Count: > 0 } scope ? new(name, license, credentials.LicensedIn[0], string.Join(", ", credentials.Specialties), scope) : null;
}
