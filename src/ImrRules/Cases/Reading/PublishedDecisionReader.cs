using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>published</c>: what a published determination decided on an item, in a case file that was made from a letter.</summary>
internal static class PublishedDecisionReader
{
    public static readonly IReadOnlyList<string> Keys = ["decision", "cites", "rationale"];
    public static readonly IReadOnlyList<string> Decisions = ["upheld", "overturned"];

    public static PublishedDecision? Read(YamlNode? node, DiagnosticBag diagnostics) =>
        CaseForm.Open(node, "a published decision", Keys, diagnostics) is not { } form
            ? null
            : new PublishedDecision(form.Choice("decision", Decisions)) { Cites = form.Text("cites"), Rationale = form.Text("rationale") };
}
