using ImrRules.Diagnostics;
using ImrRules.Reporting;

namespace ImrRules.Cli.Findings;

/// <summary>Findings for programs, one object a line. Columns count from 1, the end column is the first behind the words.</summary>
internal static class FindingJson
{
    public static void Write(IEnumerable<Diagnostic> found, TextWriter output)
    {
        foreach (var one in found)
        {
            JsonReport.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("rule", one.Rule);
                json.WriteName("level", one.Level);
                json.WriteString("file", one.File);
                json.WriteNumber("line", one.Line);
                json.WriteNumber("column", one.Column);
                json.WriteNumber("endColumn", one.Column + one.Length);
                json.WriteString("message", one.Message);
                json.WriteString("hint", one.Hint);
                json.WriteEndObject();
            });
        }
    }
}
