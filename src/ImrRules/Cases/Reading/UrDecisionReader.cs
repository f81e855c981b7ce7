using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>ur</c>: what utilization review did with an item.</summary>
internal static class UrDecisionReader
{
    public static readonly IReadOnlyList<string> Keys = ["decision", "date", "cites", "approved", "served", "served by", "for want of information"];
    public static readonly IReadOnlyList<string> Decisions = ["approved", "modified", "denied"];
    public static readonly IReadOnlyList<string> WaysOfService = ["mail", "fax", "e-mail"];

    public static UrDecision? Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(node, "a UR decision", Keys, diagnostics) is not { } form)
            return null;
        var decision = new UrDecision(form.Choice("decision", Decisions))
        {
            Date = form.Day("date"),
            Cites = form.Text("cites"),
            Approved = form.Text("approved"),
            Served = form.Day("served"),
            ServedBy = form.Choice("served by", WaysOfService),
            ForWantOfInformation = form.YesNo("for want of information"),
        };
        new DateOrder(diagnostics).Then("date", decision.Date, form.PlaceOf("date")).Then("served", decision.Served, form.PlaceOf("served"));
        return decision;
    }
}
