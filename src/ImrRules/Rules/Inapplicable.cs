namespace ImrRules.Rules;

/// <summary>Why a recommendation is not about a request.</summary>
internal enum Inapplicable
{
    None,
    OtherEdition,
    OtherRegion,
    OtherCondition,
    OtherPhase,
    PastDeadline,
}
