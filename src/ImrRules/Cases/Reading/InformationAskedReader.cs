using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>information asked</c>: what utilization review could not decide without.</summary>
internal static class InformationAskedReader
{
    public static readonly IReadOnlyList<string> Keys = ["what", "on", "by", "of", "received"];

    public static InformationAsked? Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(node, "what was asked", Keys, diagnostics) is not { } form)
            return null;
        var what = form.Strings("what");
        if (what.Count == 0)
            diagnostics.Error("missing-key", form.Place, "\"what\" is missing in what was asked", "Name what was asked for, as in what: [operative report].");
        var asked = new InformationAsked(what) { Day = form.Day("on"), By = form.Text("by"), Of = form.Text("of"), Received = form.Day("received") };
        new DateOrder(diagnostics).Then("on", asked.Day, form.PlaceOf("on")).Then("received", asked.Received, form.PlaceOf("received"));
        return asked;
    }
}
