using System.Text.Json;
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
                WriteFix(json, one.Fix);
                json.WriteString("recommendation", one.Recommendation);
                json.WriteEndObject();
            });
        }
    }

    private static void WriteFix(Utf8JsonWriter json, TextEdit? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }
        json.WriteStartObject("fix");
        json.WriteNumber("line", fix.Line);
        json.WriteNumber("column", fix.Column);
        json.WriteNumber("endLine", fix.EndLine);
        json.WriteNumber("endColumn", fix.EndColumn);
        json.WriteString("newText", fix.NewText);
        json.WriteEndObject();
    }
}
