using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>ur</c>: what utilization review did with an item.</summary>
internal static class UrDecisionReader
{
    public static readonly IReadOnlyList<string> Keys = ["decision", "date", "cites", "approved"];
    public static readonly IReadOnlyList<string> Decisions = ["approved", "modified", "denied"];

    public static UrDecision? Read(YamlNode? node, DiagnosticBag diagnostics) =>
        CaseForm.Open(node, "a UR decision", Keys, diagnostics) is not { } form
            ? null
            : new UrDecision(form.Choice("decision", Decisions)) { Date = form.Day("date"), Cites = form.Text("cites"), Approved = form.Text("approved") };
}
