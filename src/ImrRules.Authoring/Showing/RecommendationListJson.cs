using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>Recommendations for programs, one object a line.</summary>
internal static class RecommendationListJson
{
    private const string Schema = "imr-list/1";

    public static void Write(IReadOnlyList<Recommendation> listed, DateOnly day, TextWriter output)
    {
        foreach (var one in listed)
        {
            JsonReport.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("schema", Schema);
                json.WriteString("recommendation", one.FullName);
                json.WriteString("source", one.Source.Id);
                json.WriteString("treatment", one.Treatment);
                json.WriteString("says", SaysWords.Of(one.Says));
                json.WriteTexts("regions", ForWhom.ConfinedTo(one).Regions);
                json.WriteName("verified", one.Verified);
                ReviewJson.Write(json, one, one.ReviewStateOn(day));
                json.WriteString("file", one.Place.Source.File);
                json.WriteNumber("line", one.Place.Line);
                json.WriteEndObject();
            });
        }
    }
}
