using ImrRules.Authoring.Examples;
using ImrRules.Cli.Files;
using ImrRules.Reporting;

namespace ImrRules.Cli.Findings;

/// <summary>All examples for programs, one object a line.</summary>
internal static class ExampleJson
{
    public static void Write(IEnumerable<ExampleResult> results, LastCommit before, ChosenGuidelines guidelines, TextWriter output)
    {
        foreach (var result in results)
        {
            JsonReport.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("recommendation", result.Recommendation);
                json.WriteString("file", guidelines.OnDisk(result.File));
                json.WriteNumber("line", result.Line);
                json.WriteString("request", result.Request);
                json.WriteString("but", result.But);
                json.WriteString("expected", result.Expected);
                json.WriteString("got", result.Got);
                json.WriteString("readAs", result.ReadAs);
                json.WriteString("because", result.Because);
                json.WriteString("decidingFile", result.DecidingFile is null ? null : guidelines.OnDisk(result.DecidingFile));
                json.WriteNumber("decidingLine", result.DecidingLine);
                json.WriteString("changed", result.Passed || result.DecidingFile is null ? null : before.Sentence(result.DecidingFile, result.DecidingLine));
                json.WriteBoolean("passed", result.Passed);
                json.WriteEndObject();
            });
        }
    }
}
