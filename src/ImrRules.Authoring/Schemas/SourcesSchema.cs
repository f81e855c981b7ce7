using System.Text.Json.Nodes;
using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Schemas;

/// <summary>The schema of <c>sources.yaml</c>.</summary>
internal static class SourcesSchema
{
    private const string BoundAdvice = "Write requests of, or services of, and a day: requests of 2009-07-18.";

    private static readonly string Bound = $"^(requests|services) of {Shape.DateInPattern}$";

    public static JsonObject Of(ClinicalVocabulary vocabulary)
    {
        var names = new TermNames(vocabulary);
        var schema = Shape.Map("the sources", SourceReader.FileKeys, key => key switch
        {
            "sources" => Shape.ListOf("Every edition that may be cited.", "source"),
            _ => null,
        });
        schema["definitions"] = new JsonObject { ["source"] = Source(names) };
        return schema;
    }

    private static JsonObject Source(TermNames names) => Shape.Map("a source", SourceReader.Keys, key => Cited(key) ?? InForce(key) ?? Confined(key, names), "id", "title", "cite as", "standing", "text");

    private static JsonObject? Cited(string key) => key switch
    {
        "id" => Shape.Text("The name by which files call it: small letters, digits and hyphens."),
        "title" => Shape.Text("The full title, with its year."),
        "cite as" => Shape.Text("What a letter calls it, before topic and pages."),
        "also cited as" => Shape.Texts("What others call it: by this the citation of the other side is recognized."),
        "text" => Shape.Word("Whether its words may be quoted, or only said in your own words.", SourceReader.TextWords),
        _ => null,
    };

    private static JsonObject? InForce(string key) => key switch
    {
        "standing" => Shape.Word("Its place in the order of the law. A lower one is looked at only where no higher one says anything.", SourceReader.StandingWords),
        "from" => Shape.Pattern("The first requests, or services, for which it holds. Without it, it always did.", Bound, BoundAdvice),
        "to" => Shape.Pattern("The last requests, or services, for which it holds. Without it, it still does.", Bound, BoundAdvice),
        "dates verified" => Shape.YesNo("no: the days are from memory. The citation says so."),
        "replaces" => Shape.Text("The id of the edition that it replaces."),
        "takes precedence over" => Shape.Texts("Ids of sources of the same standing that it goes before."),
        _ => null,
    };

    private static JsonObject? Confined(string key, TermNames names) => key switch
    {
        "regions" => names.Regions("The body regions to which the whole source is confined, such as a chapter on the knee."),
        "conditions" => names.ConditionNames("The conditions to which the whole source is confined."),
        "phases" => names.Phases("The phases of care to which the whole source is confined, such as after surgery."),
        "first in" => names.Phases("The phases of care in which it goes before others of its standing. In other phases it still applies, with a remark."),
        _ => null,
    };
}
