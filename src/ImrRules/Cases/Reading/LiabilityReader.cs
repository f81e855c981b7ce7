namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>liability</c>, of a case or of an item.</summary>
internal static class LiabilityReader
{
    public static readonly IReadOnlyList<string> Words = ["accepted", "disputed"];

    public static Liability? Read(CaseForm form) => form.Choice("liability", Words) switch
    {
        "accepted" => Liability.Accepted,
        "disputed" => Liability.Disputed,
        _ => null,
    };
}
