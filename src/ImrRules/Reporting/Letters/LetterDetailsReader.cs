using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Reporting.Letters;

/// <summary>Reads what a host supplies for its letters, YAML or JSON alike.</summary>
internal static class LetterDetailsReader
{
    private const string Portions = "guideline portions";

    public static readonly IReadOnlyList<string> Keys =
        ["organization", "summary", Portions, "tapering notice", "telephone", "hours", "application enclosed", "information officer", "internal appeal"];

    /// <summary>The details; null where the diagnostics hold an error.</summary>
    public static LetterDetails? Read(string fileName, string text, DiagnosticBag diagnostics)
    {
        var source = new SourceText(fileName, text, confidential: true);
        var root = Path.GetExtension(fileName).Equals(".json", StringComparison.OrdinalIgnoreCase) ? JsonReader.Read(source, diagnostics) : YamlReader.Read(source, diagnostics);
        if (CaseForm.Open(root, "a file of details", Keys, diagnostics) is not { } form)
            return null;
        var details = new LetterDetails
        {
            Organization = form.Text("organization"),
            Summary = form.Text("summary"),
            GuidelinePortions = ReadPortions(form.Node(Portions), diagnostics),
            TaperingNotice = form.Text("tapering notice"),
            Telephone = form.Text("telephone"),
            Hours = form.Text("hours"),
            ApplicationEnclosed = form.YesNo("application enclosed") ?? false,
            InformationOfficer = form.Text("information officer"),
            InternalAppeal = form.Text("internal appeal"),
        };
        return diagnostics.HasErrors ? null : details;
    }

    private static Dictionary<string, string> ReadPortions(YamlNode? node, DiagnosticBag diagnostics)
    {
        var portions = new Dictionary<string, string>();
        if (node is YamlMap map)
        {
            foreach (var (key, value) in map.Entries)
            {
                if (value is YamlText { Value: var words } && !string.IsNullOrWhiteSpace(words))
                    portions[key.Value] = words;
                else if (value is not YamlUnread)
                    diagnostics.Error("wrong-shape", key.Place, "a portion of a guideline is a text", "Write the name of the recommendation or of the source, a colon, and the words.");
            }
        }
        else if (node is not null)
            diagnostics.Error("wrong-shape", node.Place, $"\"{Portions}\" takes names with their words", "Write, on lines of their own, the name of a recommendation or of a source, a colon, and the words.");
        return portions;
    }
}
