using ImrRules.Answers;
using ImrRules.Evaluation;

namespace ImrRules.Benchmarks.Plain;

/// <summary>Which of the eight apply: by edition, region and phase of care, each of which may be open.</summary>
internal sealed class PlainApplicability
{
    private static readonly DateOnly Almanac2009From = new(2009, 7, 18);
    private static readonly DateOnly Almanac2009To = new(2016, 7, 28);
    private static readonly DateOnly OrchardBookTo = new(2017, 11, 30);

    private readonly bool _orchard;
    private readonly bool _of2009;
    private readonly bool _of2016;
    private readonly bool _ofOrchardBook;
    private readonly CriterionState _after;
    private readonly CriterionState _flare;

    public PlainApplicability(string region, DateOnly day, PlainFacts facts)
    {
        _orchard = region == "orchard";
        _of2009 = day >= Almanac2009From && day <= Almanac2009To;
        _of2016 = day > Almanac2009To;
        _ofOrchardBook = day <= OrchardBookTo;
        _after = facts.Is("mending done", "yes").State;
        _flare = facts.Is("flare seen", "yes").State;
        Late = facts.MoreThan("spell", 90).State;
    }

    public CriterionState Late { get; }

    public bool AfterIsOpen => _after == CriterionState.NotAsked;

    /// <summary>The one that governs: after mending its own source, else in a late phase the Almanac before the Orchard Book, else the other way round, else the lower standings.</summary>
    public PlainRecommendation Governs(bool afterToo, bool late)
    {
        if (_after == CriterionState.Met || afterToo)
            return PlainGlimmering.After;
        var almanac = _of2016 ? PlainGlimmering.Renewed
            : !_of2009 ? null
            : !_orchard ? PlainGlimmering.Meadow
            : _flare == CriterionState.Met ? PlainGlimmering.Flare : PlainGlimmering.Orchard;
        var general = _orchard && _ofOrchardBook ? PlainGlimmering.General : null;
        return (late ? almanac ?? general : general ?? almanac) ?? PlainGlimmering.Charted;
    }

    public PassedOverReason WhyNot(PlainRecommendation one, PlainRecommendation governs)
    {
        if (one == PlainGlimmering.Charted || one == PlainGlimmering.Tried)
            return PassedOverReason.LowerStanding;
        if (one == PlainGlimmering.After)
            return _after == CriterionState.NotMet ? PassedOverReason.OtherPhase : PassedOverReason.NotShown;
        if (one == PlainGlimmering.Renewed ? !_of2016 : one == PlainGlimmering.General ? !_ofOrchardBook : !_of2009)
            return PassedOverReason.OtherEdition;
        if (one != PlainGlimmering.Renewed && _orchard == (one == PlainGlimmering.Meadow))
            return PassedOverReason.OtherRegion;
        if (one == PlainGlimmering.Flare && _flare != CriterionState.Met)
            return _flare == CriterionState.NotMet ? PassedOverReason.OtherPhase : PassedOverReason.NotShown;
        return one == PlainGlimmering.Orchard && governs == PlainGlimmering.Flare ? PassedOverReason.Wider : PassedOverReason.OtherSourceFirst;
    }
}
