using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>application</c>: the application for independent medical review.</summary>
internal static class ApplicationReader
{
    public static readonly IReadOnlyList<string> Keys =
        ["received", "signed by", "designated", "decision attached", "earlier review", "information asked", "information answered"];

    public static readonly IReadOnlyList<string> Signers = ["employee", "designee", "nobody"];

    public static ImrApplication? Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        if (CaseForm.Open(node, "an application", Keys, diagnostics) is not { } form)
            return null;
        var application = new ImrApplication
        {
            Received = form.Day("received"),
            SignedBy = form.Choice("signed by", Signers),
            Designated = form.Day("designated"),
            DecisionAttached = form.YesNo("decision attached"),
            EarlierReview = form.YesNo("earlier review"),
            InformationAsked = form.Day("information asked"),
            InformationAnswered = form.Day("information answered"),
        };
        new DateOrder(diagnostics).Then("information asked", application.InformationAsked, form.PlaceOf("information asked"))
            .Then("information answered", application.InformationAnswered, form.PlaceOf("information answered"));
        return application;
    }
}
