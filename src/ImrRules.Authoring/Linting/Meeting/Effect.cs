using ImrRules.Answers;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>What one thing about a case leaves of the recommendations of a group and of the schedules that are not held, a bit for each. Open because of the records is neither.</summary>
/// <param name="Meets">Those to which it applies.</param>
/// <param name="Excludes">Those to which it does not.</param>
/// <param name="Asks">Those of which it leaves open, for want of asking, whether it applies.</param>
internal readonly record struct Effect(UInt128 Meets, UInt128 Excludes, UInt128 Asks)
{
    /// <summary>A group of more is not gone through.</summary>
    public const int MostBits = 128;

    /// <summary>Those whose source goes first, for a phase of care that holds.</summary>
    public UInt128 First { get; init; }

    public bool IsMet(int at) => (Meets >> at & 1) == 1;

    public bool IsMetByOne(UInt128 of) => (Meets & of) != 0;

    /// <summary>The same with what one more thing leaves of the one at a place.</summary>
    public Effect With(int at, CriterionState state)
    {
        var bit = UInt128.One << at;
        return state switch
        {
            CriterionState.Met => this with { Meets = Meets | bit },
            CriterionState.NotMet => this with { Excludes = Excludes | bit },
            CriterionState.NotAsked => this with { Asks = Asks | bit },
            _ => this,
        };
    }

    /// <summary>The effect of two things that both hold.</summary>
    public static Effect operator &(Effect one, Effect other)
    {
        var excludes = one.Excludes | other.Excludes;
        return new Effect(one.Meets & other.Meets, excludes, (one.Asks | other.Asks) & ~excludes) { First = one.First | other.First };
    }
}
