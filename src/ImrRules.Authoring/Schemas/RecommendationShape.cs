using System.Text.Json.Nodes;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>One recommendation.</summary>
internal static class RecommendationShape
{
    public static JsonObject Of(TermNames names, AmountShape amounts)
    {
        var shape = Shape.Map("a recommendation", RecommendationReader.Keys, key => ForWhom(key, names) ?? WhatIsSaid(key) ?? HowMuch(key, amounts) ?? Record(key),
            "id", "treatment", "verified", "reviewed");
        shape["defaultSnippets"] = new JsonArray(Snippets.Recommendation());
        return shape;
    }

    private static JsonObject? ForWhom(string key, TermNames names) => key switch
    {
        "id" => Shape.Pattern("The recommendation's own name, unique in its source. Its full name is source/id.", "^[a-z0-9-]+$", "An id has small letters, digits and hyphens alone."),
        "treatment" => names.Treatment("The one treatment that it is about. A wider treatment covers all its kinds."),
        "regions" => names.Regions("The body regions to which it is confined: any of them. Without it, all regions."),
        "conditions" => names.ConditionNames("The conditions to which it is confined: any of them. They are answered by the diagnoses of a case. Without it, all conditions."),
        "phases" => names.Phases("The phases of care to which it is confined: any of them. Without it, all phases."),
        _ => null,
    };

    private static JsonObject? WhatIsSaid(string key) => key switch
    {
        "says" => Shape.Word("What the source says of the treatment. It is left out only where \"see\" says all.", RecommendationReader.SaysWords),
        "see" => Shape.Texts("Other recommendations, as source/id, that hold here as well."),
        "evidence" => Shape.Word("How strong the source calls its evidence, where it grades it.", RecommendationReader.EvidenceWords),
        "pages" => Shape.Text("Its own pages, where they are narrower than those of the file."),
        "section" => Shape.Text("Its own section, where it is narrower than that of the file."),
        "quote" => Shape.Text("The source's own words, short. Only for a source that may be quoted."),
        "quote allowed" => Shape.Text("Why a source that may only be paraphrased is quoted all the same."),
        "summary" => Shape.Text("What the source says, in your own words. The letter prints it."),
        _ => null,
    };

    private static JsonObject? HowMuch(string key, AmountShape amounts) => key switch
    {
        "criteria" => Shape.ListOf("What must be true before anything is supported: all of them.", "criterion"),
        "should" => Shape.ListOf("What the source asks for besides: it is reported and never decides.", "criterion"),
        "course" => Shape.ListOf("How much is supported in all, earlier treatment counted: of the steps whose \"when\" is met, the one that allows most.", "step"),
        "limits" => Shape.ListOf("Bounds on this request alone: levels, a rate, a daily dose. All of them hold.", "limit"),
        "table" => Shape.Defined("Amounts that depend on an operation or a condition. A step of the course says \"the table\".", "table"),
        "if refused" => Shape.Text("A sentence that the letter adds whenever less than the request is supported."),
        _ => null,
    };

    private static JsonObject? Record(string key) => key switch
    {
        "in force" => Shape.Pattern("The days on which this text was in force, in a source that has no days of its own.", $"^{Shape.DateInPattern} to {Shape.DateInPattern}$",
            "Write two days, such as 2015-01-01 to 2016-12-31."),
        "replaces" => Shape.Text("The id of the earlier text of the same source, which this one replaces."),
        "note" => Shape.Text("A word to colleagues; never printed."),
        "verified" => Shape.Word("What was held against the source: place (page and words), content (the words), no (nothing). The citation says so.", RecommendationReader.VerifiedWords),
        "reviewed" => Shape.Pattern("Which clinician vouches for it. You write no; imr review writes the rest.", $@"^(no|.+, {Shape.DateInPattern} \(.+\))$", "Write no; imr review fills it in.", "no"),
        "examples" => Shape.ListOf("Requests with what must come out: they prove the recommendation each time that anything changes.", "example"),
        _ => null,
    };
}
