using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>earlier decisions</c>. An empty list says that there is none; without the key nobody looked.</summary>
internal static class EarlierDecisionsReader
{
    public static readonly IReadOnlyList<string> Keys = ["request", "decision", "date", "same physician", "change in facts"];

    public static IReadOnlyList<EarlierDecision>? Read(CaseForm form, DiagnosticBag diagnostics) => form.Has("earlier decisions")
        ? [.. form.Items("earlier decisions").Select(node => ReadOne(node, diagnostics)).OfType<EarlierDecision>()]
        : null;

    private static EarlierDecision? ReadOne(YamlNode node, DiagnosticBag diagnostics) => CaseForm.Open(node, "an earlier decision", Keys, diagnostics) is not { } form
        ? null
        : new EarlierDecision(form.RequiredText("request"), form.Choice("decision", UrDecisionReader.Decisions))
        {
            Date = form.Day("date"),
            SamePhysician = form.YesNo("same physician"),
            ChangeInFacts = form.YesNo("change in facts"),
        };
}
