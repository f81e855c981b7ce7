using System.Text;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads the id of a recommendation or a source: small letters, digits and hyphens.</summary>
internal static class IdReader
{
    public static string Read(YamlForm form, DiagnosticBag diagnostics)
    {
        var id = form.RequiredText("id");
        if (!id.All(IsOfId))
            diagnostics.Error("wrong-value", form.PlaceOf("id"), "an id has small letters, digits and hyphens alone", Plain(id) is { Length: > 0 } plain ? $"Write {plain}." : "Write it as in massage-therapy.");
        return id;
    }

    private static bool IsOfId(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';

    private static string Plain(string id)
    {
        var plain = new StringBuilder();
        foreach (var letter in id.ToLowerInvariant())
            plain.Append(IsOfId(letter) ? letter : '-');
        return string.Join('-', plain.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
