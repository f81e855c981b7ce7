using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>
/// What is supported where two hold at once: a refusal settles it, then what must be asked, then what is not documented, then the lesser amount.
/// The order of <see cref="Support"/> says which of several supports more; it does not say which of two that both hold decides.
/// </summary>
internal static class BothHold
{
    /// <summary>Whether one decides over the other because it is the stricter.</summary>
    public static bool IsStricter(Support one, Measure? amount, Support other, Measure? otherAmount) =>
        Rank(one) < Rank(other) || one == other && one is Support.Part or Support.All && IsLess(amount, otherAmount);

    /// <summary>Whether an amount bounds more than another; what sets no number bounds nothing, and other units can not be compared.</summary>
    private static bool IsLess(Measure? amount, Measure? other) =>
        amount is not null && (other is null || amount.Unit == other.Unit && amount.Number < other.Number);

    private static int Rank(Support support) => support switch
    {
        Support.Nothing => 0,
        Support.NotAsked => 1,
        Support.NotDocumented => 2,
        Support.Part => 3,
        _ => 4,
    };
}
