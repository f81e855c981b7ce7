using System.Text.Json.Nodes;
using ImrRules.Cases.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>One item of a case file.</summary>
internal static class ItemShape
{
    public static JsonObject Of() => Shape.Map("an item", ItemsReader.Keys, key => key switch
    {
        "request" => Shape.Text("The request, as it was written. In its place stand the columns of the DWC Form RFA: diagnosis, icd, service, cpt/hcpcs, other."),
        "diagnosis" => Shape.Texts("The form's first column: the diagnosis for which it is asked. It is one of the case's."),
        "icd" => Shape.Texts("The second: the code of the diagnosis (ICD-10-CM or ICD-9-CM)."),
        "service" => Shape.Text("The third: the service or good that is requested."),
        "cpt/hcpcs" => Shape.Texts("The fourth: its code, if known."),
        "other" => Shape.Text("The fifth: other information, such as frequency, duration and quantity."),
        "asked" => Shape.Text("The whole request of which \"request\" is the part in dispute."),
        "codes" => Shape.Texts("Codes of the request (CPT, HCPCS, NDC): they propose, the text decides."),
        "ur" => Shape.Meaning("What utilization review did; without it, it has not decided.", Ur()),
        "facts" => Shape.Defined("Answers that are about this item; they win over those of the case.", "facts"),
        "serves" => Shape.Text("The number of the item without which this one would not be asked for."),
        "served" => Shape.Date("The date of service, where it was given before it was requested."),
        "liability" => ReviewShape.Liability("Whether liability for this item is accepted; it wins over that of the case."),
        "emergency" => Shape.YesNo("Whether it is emergency treatment."),
        "cost" => Shape.Text("What it costs in all, in dollars."),
        "formulary" => Shape.Meaning("How the drug list of the schedule stands to the drug.", ReviewShape.Formulary()),
        "challenges" => Shape.Meaning("What the request says against the schedule.", Challenge()),
        "published" => Shape.Meaning("What a published determination decided; it is compared with, never looked at to decide.", Published()),
        _ => null,
    });

    private static JsonObject Ur() => Shape.Map("a UR decision", UrDecisionReader.Keys, key => key switch
    {
        "decision" => Shape.Word("What utilization review did.", UrDecisionReader.Decisions),
        "date" => Shape.Date("The day of its decision."),
        "cites" => Shape.Text("The guideline that it cites, in its words."),
        "served" => Shape.Date("The day on which the written decision was served."),
        "served by" => Shape.Word("How it was served.", UrDecisionReader.WaysOfService),
        "for want of information" => Shape.YesNo("yes: it was denied because information that was asked for did not come."),
        "approved" => Shape.Text("The part that it approved, where it modified the request."),
        _ => null,
    });

    private static JsonObject Challenge() => Shape.Map("a challenge to the schedule", ScheduleChallengeReader.Keys, key => key switch
    {
        "statement" => Shape.Text("What the request says against the schedule."),
        "cites" => Shape.Text("The guideline or study that it cites."),
        "passage" => Shape.Text("The passage that it names."),
        _ => null,
    });

    private static JsonObject Published() => Shape.Map("a published decision", PublishedDecisionReader.Keys, key => key switch
    {
        "decision" => Shape.Word("What a published determination decided.", PublishedDecisionReader.Decisions),
        "cites" => Shape.Text("The guideline that it cites."),
        "rationale" => Shape.Text("Its reasons."),
        _ => null,
    });
}
