using System.Text.Json.Nodes;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>A phase of care.</summary>
internal static class PhaseShape
{
    public static JsonObject Of() => Shape.Map("a phase", PhaseReader.Keys, key => key switch
    {
        "phase" => Shape.Text("The name by which guidelines call it."),
        "also" => Shape.Texts("Other names."),
        "when" => Shape.ListOf("The facts from which it is worked out where a case does not name it: all of them.", "requirement"),
        _ => null,
    }, "phase");

    public static JsonObject Requirement(FactKeys facts)
    {
        var tests = facts.Tests();
        return Shape.Map("a fact with its answer", tests.Keys, key => tests[key]);
    }
}
