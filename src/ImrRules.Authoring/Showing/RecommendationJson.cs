using System.Text.Json;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>A recommendation for programs: what its page shows, as one object on one line.</summary>
internal static class RecommendationJson
{
    private const string Schema = "imr-show/1";

    public static void Write(GuidelineLibrary library, Recommendation one, TextWriter output) => JsonReport.WriteLine(output, json =>
    {
        var (confined, neighbours) = (ForWhom.ConfinedTo(one), new Neighbours(library));
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("recommendation", one.FullName);
        json.WriteString("title", Title.Of(one));
        json.WriteString("citation", Citation.Of(one).ToString());
        json.WriteString("source", one.Source.Id);
        json.WriteString("topic", one.Topic);
        json.WriteString("section", one.Section);
        json.WriteString("pages", one.Pages);
        json.WriteString("inForce", DaysInForce.Of(one));
        json.WriteName("verified", one.Verified);
        ReviewJson.Write(json, one, one.ReviewState);
        json.WriteString("treatment", one.Treatment);
        json.WriteTexts("regions", confined.Regions);
        json.WriteTexts("conditions", confined.Conditions);
        json.WriteTexts("phases", confined.Phases);
        json.WriteString("says", SaysWords.Of(one.Says));
        json.WriteString("evidence", one.Evidence == Evidence.NotGraded ? null : one.Evidence.ToString().ToLowerInvariant());
        json.WriteString("sentence", SaysSentence.Of(one));
        json.WriteTexts("see", one.SeeNames);
        json.WriteString("quote", one.Quote?.Trim());
        json.WriteString("summary", one.Summary?.Trim());
        json.WriteList("criteria", one.Criteria, CriterionOutline.Write);
        json.WriteList("should", one.Should, CriterionOutline.Write);
        json.WriteList("course", one.Course, WriteStep);
        json.WriteList("limits", one.Limits, WriteLimit);
        json.WriteObject("table", one.Table, WriteTable);
        json.WriteString("ifRefused", one.IfRefused?.Trim());
        json.WriteList("givesWayTo", [.. neighbours.NarrowerThan(one), .. neighbours.Above(one)], WriteNeighbour);
        json.WriteList("passesOver", neighbours.Below(one), WriteNeighbour);
        json.WriteNumber("examples", one.Examples.Count);
        json.WriteEndObject();
    });

    private static void WriteStep(Utf8JsonWriter json, CourseStep step)
    {
        json.WriteStartObject();
        json.WriteString("upTo", RuleWords.Of(step.UpTo));
        json.WriteList("when", step.When, CriterionOutline.Write);
        json.WriteString("pages", step.Pages);
        json.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter json, Limit limit)
    {
        json.WriteStartObject();
        json.WriteString("upTo", limit.UpTo.ToString());
        json.WriteBoolean("mustBeKnown", limit.MustBeKnown);
        json.WriteString("pages", limit.Pages);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, AmountTable table)
    {
        json.WriteString("by", table.By?.Name ?? "condition");
        json.WriteStartObject("rows");
        foreach (var (row, amount) in table.Rows)
            json.WriteString(row, amount.ToString());
        json.WriteEndObject();
        json.WriteString("otherwise", table.Otherwise?.ToString());
    }

    private static void WriteNeighbour(Utf8JsonWriter json, Neighbour neighbour)
    {
        json.WriteStartObject();
        json.WriteString("recommendation", neighbour.Recommendation.FullName);
        json.WriteString("why", neighbour.Why);
        json.WriteEndObject();
    }
}
