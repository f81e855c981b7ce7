namespace ImrRules.Cases.Reading;

/// <summary>Reads <c>review</c>: when utilization review takes place.</summary>
internal static class KindOfReviewReader
{
    public static KindOfReview? Read(CaseForm form) => form.Choice("review", ["prospective", "concurrent", "expedited", "retrospective"]) switch
    {
        "prospective" => KindOfReview.Prospective,
        "concurrent" => KindOfReview.Concurrent,
        "expedited" => KindOfReview.Expedited,
        "retrospective" => KindOfReview.Retrospective,
        _ => null,
    };
}
