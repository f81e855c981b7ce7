using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Explaining;

/// <summary>The explanations of all findings, from <c>findings.yaml</c> beside this file.</summary>
public static class FindingExplanations
{
    private const string Resource = "findings.yaml";

    private static readonly string[] GroupKeys = ["group", "findings"];

    private static readonly string[] Keys = ["finding", "means", "in", "wrong", "right", "without", "why"];

    private static readonly Lazy<IReadOnlyList<FindingExplanation>> Read = new(ReadAll);

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<FindingExplanation> All => Read.Value;

    /// <summary>The one of this name; null where there is none.</summary>
    /// <param name="finding">The name.</param>
    public static FindingExplanation? Find(string finding) => All.FirstOrDefault(one => one.Finding.Equals(finding, StringComparison.OrdinalIgnoreCase));

    private static FindingExplanation[] ReadAll()
    {
        using var stream = typeof(FindingExplanations).Assembly.GetManifestResourceStream(Resource)!;
        using var text = new StreamReader(stream);
        var diagnostics = new DiagnosticBag();
        var file = YamlForm.Open(YamlReader.Read(new SourceText(Resource, text.ReadToEnd()), diagnostics), "the explanations", ["groups"], diagnostics)!;
        FindingExplanation[] all = [.. file.Items("groups").SelectMany(node => ReadGroup(YamlForm.Open(node, "a group", GroupKeys, diagnostics)!, diagnostics))];
        return diagnostics.HasErrors ? throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted())) : all;
    }

    private static IEnumerable<FindingExplanation> ReadGroup(YamlForm group, DiagnosticBag diagnostics)
    {
        var name = group.RequiredText("group");
        foreach (var node in group.Items("findings"))
        {
            var form = YamlForm.Open(node, "an explanation", Keys, diagnostics)!;
            yield return new FindingExplanation(form.RequiredText("finding"), name, form.RequiredText("means"), form.RequiredText("wrong").TrimEnd('\n'), form.RequiredText("right").TrimEnd('\n'), form.RequiredText("why"));
        }
    }
}
