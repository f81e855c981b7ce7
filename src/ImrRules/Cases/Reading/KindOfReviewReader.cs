namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>review</c>: when utilization review takes place.</summary>
internal static class KindOfReviewReader
{
    public static readonly IReadOnlyList<string> Kinds = ["prospective", "concurrent", "expedited", "retrospective"];

    public static KindOfReview? Read(CaseForm form) => form.Choice("review", Kinds) switch
    {
        "prospective" => KindOfReview.Prospective,
        "concurrent" => KindOfReview.Concurrent,
        "expedited" => KindOfReview.Expedited,
        "retrospective" => KindOfReview.Retrospective,
        _ => null,
    };
}
