using System.Text.Json;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>The JSON of a test of the law, and of what a rule rests on.</summary>
internal static class LegalCheckJson
{
    public static void Write(Utf8JsonWriter json, LegalCheck check)
    {
        json.WriteStartObject();
        json.WriteString("name", check.Name);
        json.WriteString("test", check.Test);
        json.WriteName("state", check.State);
        json.WriteString("because", check.Because);
        json.WriteString("consequence", check.Consequence);
        json.WriteTexts("questions", check.Questions);
        json.WriteObject("basis", check.Basis, WriteBasis);
        json.WriteEndObject();
    }

    public static void WriteBasis(Utf8JsonWriter json, LegalBasis basis)
    {
        json.WriteString("citation", basis.Citation);
        json.WriteName("known", basis.Known);
        json.WriteTexts("sources", basis.Sources);
        json.WriteString("unverified", basis.Unverified);
    }
}
