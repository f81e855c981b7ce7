namespace ImrRules.Guidelines;

/// <summary>What a source says of a treatment.</summary>
internal enum Verdict
{
    /// <summary>Nothing of its own: it holds what the recommendations that it names with <c>see</c> say.</summary>
    SeeOnly,

    NoRecommendation,
    NotRecommended,
    RecommendedAsAnOption,
    Recommended,
}
