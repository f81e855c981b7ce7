using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>formulary</c>: what the drug list of the schedule and the prescription say of a drug.</summary>
internal static class FormularyReader
{
    private const int LongestFill = 365;

    public static readonly IReadOnlyList<string> Keys = ["listed", "fill days", "generic or justified", "dispensed by physician", "initial visit", "surgery"];
    public static readonly IReadOnlyList<string> Listings = ["exempt", "non-exempt", "unlisted"];

    public static FormularyFacts? Read(YamlNode? node, DiagnosticBag diagnostics) => CaseForm.Open(node, "the formulary", Keys, diagnostics) is not { } form
        ? null
        : new FormularyFacts
        {
            Listed = form.Choice("listed", Listings),
            FillDays = form.Count("fill days", 0, LongestFill),
            GenericOrJustified = form.YesNo("generic or justified"),
            DispensedByPhysician = form.YesNo("dispensed by physician"),
            InitialVisit = form.Day("initial visit"),
            Surgery = form.Day("surgery"),
        };
}
