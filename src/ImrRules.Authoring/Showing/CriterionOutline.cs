using System.Text.Json;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>A criterion in JSON: the fact with its question and the answer that is required, or how many of which members; the sentence of the letter with either.</summary>
internal static class CriterionOutline
{
    public static void Write(Utf8JsonWriter json, Criterion criterion)
    {
        json.WriteStartObject();
        json.WriteString("sentence", criterion.Sentence);
        json.WriteString("pages", criterion.Pages);
        switch (criterion)
        {
            case Criterion.FactCriterion { Requirement: var requirement }:
                json.WriteString("fact", requirement.Fact.Name);
                json.WriteString("ask", requirement.Fact.Ask.Trim());
                json.WriteString("required", requirement.Test.ToString());
                break;
            case Criterion.Group group:
                json.WriteNumber("atLeast", group.AtLeast);
                json.WriteList("of", group.Members, Write);
                break;
        }
        json.WriteEndObject();
    }
}
