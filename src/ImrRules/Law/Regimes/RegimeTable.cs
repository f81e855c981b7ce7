using ImrRules.Cases;
using ImrRules.Law.Clock;

namespace ImrRules.Law.Regimes;

/// <summary>Which regime a case falls under. The newest is tested first: its condition lies within that of the one before.</summary>
internal static class RegimeTable
{
    /// <summary>Injuries from this day on are under the rules of 2013 in any case.</summary>
    private static readonly DateOnly InjuriesOf2013 = new(2013, 1, 1);

    /// <summary>Decisions communicated from this day on are, whatever the date of injury.</summary>
    private static readonly DateOnly DecisionsOf2013 = new(2013, 7, 1);

    private static readonly DateOnly RequestsOf2026 = new(2026, 4, 1);

    /// <summary>The first day on which Labor Code 4610 no longer names "delay" (SB 1160 [1][16]).</summary>
    private static readonly DateOnly DelayRemoved = new(2018, 1, 1);

    public static readonly LegalRegime Old = new()
    {
        Name = "before 2013",
        Condition = "injury before 2013-01-01 and decision communicated before 2013-07-01",
        Sections = "8 CCR 9792.6, 9792.9",
        DisputesGoTo = "Labor Code 4062, a qualified medical evaluator",
        Basis = LegalBasis.Read("8 CCR 9792.6, 9792.9", "23", "24"),
    };

    public static readonly LegalRegime Of2013 = new()
    {
        Name = "2013",
        Condition = "injury on or after 2013-01-01, or decision communicated on or after 2013-07-01",
        Sections = "8 CCR 9792.6.1, 9792.9.1, 9792.10.1 ff; Labor Code 4610.5, 4610.6",
        DisputesGoTo = "independent medical review, the only route",
        HasIndependentReview = true,
        Basis = LegalBasis.Read("8 CCR 9792.6.1", "1", "25"),
    };

    public static readonly LegalRegime Of2026 = Of2013 with
    {
        Name = "2026",
        Condition = "request on or after 2026-04-01",
        Sections = "8 CCR 9785, 9792.6.1, 9792.7, 9792.9.1, 9792.9.2 ff, 9792.10.2, 9792.10.8, 9792.12 as amended; Labor Code 4610.5, 4610.6",
        NotSeen = "the rule for requests under way on 2026-04-01 was not seen; time limits are those of the text before",
        Basis = LegalBasis.Read("8 CCR 9792.6.1 as amended 2026", "9", "10", "26"),
    };

    public static RegimeFinding Of(CaseFile file)
    {
        var request = file.RequestDate ?? file.Receipt?.Day ?? file.Receipt?.Mailed;
        var decisions = file.Items.Select(item => item.Ur?.Date).OfType<DateOnly>().Order().ToArray();
        if (Find(file.DateOfInjury, request, decisions) is { Regime: not null } found)
            return found with { Outcomes = OutcomesOn(request ?? (decisions.Length > 0 ? decisions[0] : null)) };
        // the newest record stands in for a request that has no date, as it does for the edition
        var standIn = request is null && decisions.Length == 0 ? KeyDateChain.Find(file, item: null, request: null, [])?.Request : null;
        var byStandIn = Find(file.DateOfInjury, standIn ?? request, decisions) with { Outcomes = OutcomesOn(standIn ?? request) };
        return standIn is null || byStandIn.Regime is null ? byStandIn : byStandIn with { Because = $"{byStandIn.Because}; another date of the case stands in for that of the request" };
    }

    /// <summary>What utilization review can decide; without a day, what it can decide today.</summary>
    private static string[] OutcomesOn(DateOnly? day) => day < DelayRemoved ? ["approve", "modify", "delay", "deny"] : ["approve", "modify", "deny"];

    private static RegimeFinding Find(DateOnly? injury, DateOnly? request, DateOnly[] decisions)
    {
        if (request >= RequestsOf2026)
            return new RegimeFinding(Of2026, $"request of {request.Value.Iso()}");
        if (request is null && decisions is [.., var last] && last >= RequestsOf2026)
            return new RegimeFinding(Regime: null, $"the date of the request decides between the rules of {Of2013.Name} and {Of2026.Name}");
        if (injury >= InjuriesOf2013)
            return new RegimeFinding(Of2013, $"injury of {injury.Value.Iso()}");
        if (decisions is [var first, ..] && first >= DecisionsOf2013)
            return new RegimeFinding(Of2013, $"decision of {first.Iso()}");
        if (request >= DecisionsOf2013)
            return new RegimeFinding(Of2013, $"request of {request.Value.Iso()}, before which no decision was communicated");
        if (injury is { } early && decisions is [.., var latest] && latest < DecisionsOf2013)
            return new RegimeFinding(Old, $"injury of {early.Iso()}, decision of {latest.Iso()}");
        return new RegimeFinding(Regime: null, $"the dates of injury and of the decision decide between the rules {Old.Name} and of {Of2013.Name}");
    }
}
