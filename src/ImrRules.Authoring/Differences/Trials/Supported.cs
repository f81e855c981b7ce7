using ImrRules.Rules;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>What a recommendation supports of a trial.</summary>
/// <param name="Speaks">Whether it is about the trial and says anything to it; where not, others decide.</param>
/// <param name="Support">How far it supports what is asked for.</param>
/// <param name="Amount">How much, where it is a part, or where no amount was asked for; null where no number is set.</param>
internal readonly record struct Supported(bool Speaks, Support Support, decimal? Amount)
{
    public bool IsInFull => Rank == 2;

    /// <summary>Nothing, in one way or another; a part; all.</summary>
    private int Rank => !Speaks ? 0 : Support switch { Support.All => 2, Support.Part => 1, _ => 0 };

    /// <summary>Less than 0 where it supports less than the other one. To be silent is to support nothing.</summary>
    public int OrderTo(Supported other) => Rank != other.Rank ? Rank.CompareTo(other.Rank)
        : Rank == 0 ? 0 : (Amount ?? decimal.MaxValue).CompareTo(other.Amount ?? decimal.MaxValue);
}
