using System.Text.Json.Nodes;
using ImrRules.Cases.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>What case files and the cases of examples share.</summary>
internal static class CaseParts
{
    /// <summary>The keys of a case file that an example's case takes; null for another key.</summary>
    public static JsonObject? OfExample(string key, TermNames names) => key switch
    {
        "phase" => names.Phases("The phase of care, or several; without it, it is worked out from dates and facts. What a request says of itself (before an operation) holds beside it."),
        "diagnoses" => Diagnoses("The diagnoses, as words or codes. They answer the conditions of a recommendation, never a criterion."),
        "injured" => Shape.Date("The date of injury."),
        "requested" => Shape.Date("The date of the request for authorization. It picks the edition that is in force."),
        "served" => Shape.Date("The date of service, where the treatment was given before it was requested."),
        "accepted" => Shape.Texts("Body parts for which liability is accepted."),
        "treatments given" => Shape.ListOf("What was already given for this injury.", "given"),
        "drugs in use" => Shape.ListOf("The drugs that are taken.", "drug-in-use"),
        "sex" => Shape.Text("The sex, as the records have it."),
        _ => null,
    };

    public static JsonObject Given() => Shape.Map("a treatment given", GivenTreatmentReader.Keys, key => key switch
    {
        "treatment" => Shape.Text("What was given."),
        "region" => Shape.Text("The body region; without it, it counts for every region."),
        "amount" => Shape.Text("How much of it, such as 8 visits. Without it, it was given and not counted."),
        "from" => Shape.Date("The first day."),
        "to" => Shape.Date("The last day; without days it counts in every stretch of time."),
        _ => null,
    }, "treatment");

    public static JsonObject DrugInUse() => Shape.Map("a drug in use", DrugInUseReader.Keys, key => key switch
    {
        "drug" => Shape.Text("The drug or its brand."),
        "strength" => Shape.Text("Its strength, such as 10/325 mg."),
        "form" => Shape.Text("Its form, such as patch; only where it is made in several."),
        "a day" => Shape.Text("How many are taken a day."),
        "every" => Shape.Text("How long it is from one to the next, such as 72 hours, for what is taken less than once a day."),
        _ => null,
    }, "drug");

    public static JsonObject Diagnosis() => Shape.Map("a diagnosis", DiagnosesReader.Keys, key => key switch
    {
        "code" => Shape.Text("The diagnosis code (ICD-10-CM or ICD-9-CM)."),
        "words" => Shape.Text("The diagnosis in words."),
        _ => null,
    });

    /// <summary>Words or a map, one or a list of them.</summary>
    private static JsonObject Diagnoses(string meaning)
    {
        var diagnosis = Diagnosis();
        diagnosis["description"] = meaning;
        diagnosis["type"] = new JsonArray("string", "number", "object", "array");
        var member = Diagnosis();
        member["type"] = new JsonArray("string", "number", "object");
        diagnosis["items"] = member;
        return diagnosis;
    }
}
