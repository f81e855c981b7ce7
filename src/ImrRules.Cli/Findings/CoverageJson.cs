using ImrRules.Authoring.Coverage;
using ImrRules.Reporting;

namespace ImrRules.Cli.Findings;

/// <summary>All mistakes for programs, one object a line.</summary>
internal static class CoverageJson
{
    public static void Write(IEnumerable<RecommendationCoverage> coverage, ChosenGuidelines guidelines, TextWriter output)
    {
        foreach (var (one, mistake) in coverage.SelectMany(one => one.Mistakes.Select(mistake => (one, mistake))))
        {
            JsonReport.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("recommendation", one.Recommendation);
                json.WriteString("file", guidelines.OnDisk(one.File));
                json.WriteNumber("line", mistake.Line);
                json.WriteString("mistake", mistake.Words);
                json.WriteName("notice", mistake.Notice);
                json.WriteString("add", mistake.Add);
                json.WriteString("addTo", mistake.AddTo);
                json.WriteEndObject();
            });
        }
    }
}
