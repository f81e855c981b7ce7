using System.Text.Json.Nodes;
using ImrRules.Cases.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>What a case file says of the review itself: receipt, form, liability, application, reviewer.</summary>
internal static class ReviewShape
{
    private const string Moment = @"^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?$";

    /// <summary>The keys of a case file; null for another key.</summary>
    public static JsonObject? OfCase(string key) => Receipt(key) ?? key switch
    {
        "review" => Shape.Word("When utilization review takes place. Without it, an item with a date of service is retrospective, any other prospective.", KindOfReviewReader.Kinds),
        "form" => Shape.Meaning("What the form lacks, and whether it was taken all the same.", Form()),
        "information asked" => Shape.Meaning("What the claims administrator asked for, and when it came.", InformationAsked()),
        "liability" => Liability("Whether liability is accepted, medical necessity aside."),
        "physician" => Shape.Word("How the requesting physician came to treat.", TreatingPhysicianReader.Words),
        "reported within five days" => Shape.YesNo("Whether first report and request followed the initial visit within five days."),
        "earlier decisions" => Shape.ListOf("Earlier decisions of utilization review for this injury; an empty list where there is none.", "earlier-decision"),
        "application" => Shape.Meaning("The application for independent medical review.", Application()),
        _ => null,
    };

    public static JsonObject Liability(string meaning) => Shape.Word(meaning, LiabilityReader.Words);

    public static JsonObject Formulary() => Shape.Map("the formulary", FormularyReader.Keys, key => key switch
    {
        "listed" => Shape.Word("How the drug list of the schedule names the drug.", FormularyReader.Listings),
        "fill days" => Shape.Text("The days of supply that the list allows in a special or perioperative fill."),
        "generic or justified" => Shape.YesNo("yes: generic, single-source, or a brand that the physician justifies."),
        "dispensed by physician" => Shape.YesNo("Whether the physician dispenses it."),
        "initial visit" => Shape.Date("The initial visit at which it was prescribed."),
        "surgery" => Shape.Date("The day of the operation around which it is given."),
        _ => null,
    });

    public static JsonObject EarlierDecision() => Shape.Map("an earlier decision", EarlierDecisionsReader.Keys, key => key switch
    {
        "request" => Shape.Text("The earlier request, as it was written."),
        "decision" => Shape.Word("What utilization review did.", UrDecisionReader.Decisions),
        "date" => Shape.Date("The day of its decision."),
        "same physician" => Shape.YesNo("Whether the same physician or practice group asked."),
        "change in facts" => Shape.YesNo("Whether the new request documents a change in the facts that are material."),
        _ => null,
    }, "request");

    public static JsonObject Reviewer() => Shape.Map("a reviewer", ReviewerReader.Keys, key => key switch
    {
        "licensed in" => Shape.Texts("The states in which the reviewer is licensed."),
        "specialties" => Shape.Texts("The reviewer's specialties."),
        "restricted" => Shape.YesNo("Whether a license is restricted or was disciplined."),
        "conflict" => Shape.YesNo("Whether the reviewer has a conflict of interest."),
        "knows the treatment" => Shape.YesNo("Whether the reviewer knows condition and treatment from practice."),
        "reviewers" => Shape.Text("How many reviewers decide; one where it is not said."),
        "several approved" => Shape.YesNo("Whether the Administrative Director approved more than one reviewer in writing."),
        "hours a week" => Shape.Text("Hours of active practice a week."),
        "years in practice" => Shape.Text("Years of active practice."),
        _ => null,
    });

    private static JsonObject? Receipt(string key) => key switch
    {
        "received" => Shape.Pattern("When the claims administrator received the request, Pacific time.", Moment, "Write 2015-01-12, or 2015-01-12 16:40.", "2015-01-12 16:40"),
        "received by" => Shape.Word("How the request came.", ReceiptReader.Ways),
        "mailed" => Shape.Date("The day on which the request was posted."),
        _ => null,
    };

    private static JsonObject Form() => Shape.Map("a form", RequestFormReader.Keys, key => key switch
    {
        "missing" => Shape.Names("What is missing of the request; nothing where it is complete.", [.. RequestFormReader.Parts], $"Write what is missing: {string.Join(", ", RequestFormReader.Parts)}."),
        "accepted" => Shape.YesNo("yes: the claims administrator accepts it as complete all the same."),
        "documentation dated" => Shape.Date("The date of the report that substantiates the request."),
        _ => null,
    }, "missing");

    private static JsonObject InformationAsked() => Shape.Map("what was asked", InformationAskedReader.Keys, key => key switch
    {
        "what" => Shape.Texts("What was asked for."),
        "on" => Shape.Date("The day on which it was asked."),
        "by" => Shape.Text("How it was asked, such as fax."),
        "of" => Shape.Text("Of whom it was asked."),
        "received" => Shape.Date("The day on which it came; leave it out where it did not."),
        _ => null,
    }, "what");

    private static JsonObject Application() => Shape.Map("an application", ApplicationReader.Keys, key => key switch
    {
        "received" => Shape.Date("The day on which the Administrative Director received the application."),
        "signed by" => Shape.Word("Who signed it.", ApplicationReader.Signers),
        "designated" => Shape.Date("The day on which the designee was designated."),
        "decision attached" => Shape.YesNo("Whether the written UR decision is attached."),
        "earlier review" => Shape.YesNo("Whether it was reviewed on an earlier application."),
        "information asked" => Shape.Date("The day on which the Administrative Director asked for information."),
        "information answered" => Shape.Date("The day on which that was answered."),
        _ => null,
    });
}
