using ImrRules.Guidelines;
using ImrRules.Reporting;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Showing;

/// <summary>The questions by whose answers a step of the course opens, or a row of the table is found, where no criterion has asked them before.</summary>
internal static class StepQuestions
{
    public static void Write(Recommendation recommendation, ReportPage page)
    {
        var asked = recommendation.Criteria.SelectMany(criterion => criterion.Leaves).Select(leaf => leaf.Requirement.Fact).ToHashSet();
        string[] questions = [.. Of(recommendation).Where(asked.Add).Select(fact => fact.Ask.Trim())];
        if (questions.Length == 0)
            return;
        page.Line();
        page.Line("How much turns on:");
        foreach (var question in questions)
            page.Hanging("  - ", question);
    }

    private static IEnumerable<Fact> Of(Recommendation recommendation)
    {
        var ofSteps = recommendation.Course.SelectMany(step => step.When).SelectMany(criterion => criterion.Leaves).Select(leaf => leaf.Requirement.Fact);
        return recommendation.Table?.By is { } by ? ofSteps.Append(by) : ofSteps;
    }
}
