namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>physician</c>: how the requesting physician came to treat.</summary>
internal static class TreatingPhysicianReader
{
    public static readonly IReadOnlyList<string> Words = ["network", "predesignated", "employer's choice", "other"];

    public static TreatingPhysician? Read(CaseForm form) => form.Choice("physician", Words) switch
    {
        "network" => TreatingPhysician.Network,
        "predesignated" => TreatingPhysician.Predesignated,
        "employer's choice" => TreatingPhysician.EmployersChoice,
        "other" => TreatingPhysician.Other,
        _ => null,
    };
}
