using ImrRules.Authoring.Examples;
using ImrRules.Authoring.Showing;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Reviewing;

/// <summary>The examples of a recommendation in words: the request, what its case says, what is expected; the variations below it.</summary>
internal static class ReviewedExamples
{
    public static void Write(Recommendation recommendation, ReportPage page)
    {
        if (recommendation.Examples.Count == 0)
            return;
        page.Line();
        page.Line("Its examples");
        foreach (var example in recommendation.Examples)
        {
            if (example.But is { } but)
            {
                page.Hanging("      ", $"but {but}. Expected: {ExpectationWords.Of(example)}");
                continue;
            }
            page.Hanging("  - ", example.Request);
            foreach (var line in Said(example.Case).Append($"Expected: {ExpectationWords.Of(example)}"))
                page.Hanging("      ", line);
        }
    }

    private static IEnumerable<string> Said(CaseFile file)
    {
        if (file.Diagnoses.Count > 0)
            yield return $"diagnoses: {Lines.Both([.. file.Diagnoses.Select(diagnosis => diagnosis.Words ?? diagnosis.Code).OfType<string>()])}";
        if (file.Phases.Count > 0)
            yield return $"phase of care: {Lines.Both(file.Phases)}";
        if (file.Facts.Count > 0)
            yield return string.Join("; ", file.Facts.Select(fact => $"{fact.Fact}: {string.Join(", ", fact.Answer)}"));
    }
}
