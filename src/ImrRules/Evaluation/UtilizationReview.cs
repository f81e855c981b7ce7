using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Law.Clock;
using ImrRules.Law.Gates;
using ImrRules.Law.Regimes;

namespace ImrRules.Evaluation;

/// <summary>Makes the recommendation of utilization review from what the guidelines make of an item: gates, clock, questions, and what may not be recommended past an open gate.</summary>
internal sealed class UtilizationReview(RequestAtTheGates atTheGates)
{
    private const string Physician = "the requesting physician";
    private const string Administrator = "the claims administrator";

    /// <summary>The items with what utilization review has to look at; what it approved already is left as it is.</summary>
    public Determination[] Review(IReadOnlyList<Determination> items, CaseFile file)
    {
        var regime = RegimeTable.Of(file).Regime;
        var missing = items.Select(item => IsMissingInformation(item, file)).ToArray();
        return [.. items.Select((item, at) => file.Items[at].IsApproved ? item : Review(item, file.Items[at], file, regime, missing[at], missing.Where((_, other) => other != at).Any(other => other)))];
    }

    private Determination Review(Determination own, DisputedItem item, CaseFile file, LegalRegime? regime, bool missing, bool missingElsewhere)
    {
        var request = atTheGates.Of(own, item, file, regime);
        var clock = ClockCount.Of(file, new ClockedRequest(request.Kind)
        {
            FormularyDrug = DrugListGates.IsUnderFormulary(request) ?? false,
            InformationMissing = missing,
            ExtendedByAnother = missingElsewhere && !missing,
            Decided = item.Ur?.Date,
        }, regime);
        var gates = GateTable.For(regime).Select(gate => (Gate: gate, Check: gate.Hold(request))).ToArray();
        var isOpen = gates.Any(gate => gate.Check.State == CheckState.NotChecked);
        var answered = gates.FirstOrDefault(gate => gate.Check.State == CheckState.Met && gate.Gate.Decision != Decision.None);
        var decision = answered.Gate?.Decision ?? OfGuidelines(own, file, clock);
        var withheld = isOpen && decision.Refuses() ? decision : Decision.None;
        return own with
        {
            Decision = withheld == Decision.None ? decision : Decision.None,
            Utilization = new UtilizationFindings
            {
                Gates = [.. gates.Select(gate => gate.Check)],
                Answered = withheld == Decision.None ? answered.Check : null,
                Withheld = withheld,
                Questions = [.. Questions(own, gates.Select(gate => gate.Check), clock)],
                Clock = clock,
            },
        };
    }

    private static bool IsMissingInformation(Determination own, CaseFile file) => own.Outcome == Outcome.InformationNeeded || file.InformationAsked is not null;

    /// <summary>What the guidelines come to. Information that was asked for and did not come is a reason to deny once the time for it has run.</summary>
    private static Decision OfGuidelines(Determination own, CaseFile file, ReviewClock? clock)
    {
        var decision = StageOfReview.Decide(own.Outcome, ReviewStage.Ur);
        if (decision != Decision.RequestInformation || file.InformationAsked is not { IsComplete: true, Received: null })
            return decision;
        return file.DeterminationDate < clock?.Of(DeadlineAct.Decide)?.LatestSafe ? decision : Decision.DenyForWantOfInformation;
    }

    private static IEnumerable<UrQuestion> Questions(Determination own, IEnumerable<LegalCheck> gates, ReviewClock? clock)
    {
        var decide = clock?.Of(DeadlineAct.Decide)?.LatestSafe;
        var ask = clock?.Of(DeadlineAct.AskForInformation)?.LatestSafe ?? decide;
        return own.Deciding.Questions.Select(question => new UrQuestion(question, Physician, ask))
            .Concat(gates.Where(gate => gate.State == CheckState.NotChecked).SelectMany(gate => gate.Questions).Distinct().Select(question => new UrQuestion(question, Administrator, decide)));
    }
}
