using ImrRules.Authoring.Examples;
using ImrRules.Reporting;

namespace ImrRules.Cli.Findings;

/// <summary>All examples for programs, one object a line.</summary>
internal static class ExampleJson
{
    public static void Write(IEnumerable<ExampleResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            JsonReport.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("recommendation", result.Recommendation);
                json.WriteString("file", result.File);
                json.WriteNumber("line", result.Line);
                json.WriteString("request", result.Request);
                json.WriteString("but", result.But);
                json.WriteString("expected", result.Expected);
                json.WriteString("got", result.Got);
                json.WriteString("readAs", result.ReadAs);
                json.WriteString("because", result.Because);
                json.WriteBoolean("passed", result.Passed);
                json.WriteEndObject();
            });
        }
    }
}
