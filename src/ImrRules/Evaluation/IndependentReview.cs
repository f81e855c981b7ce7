using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Law.Clock;
using ImrRules.Law.Contents;
using ImrRules.Law.Eligibility;
using ImrRules.Law.Gates;
using ImrRules.Law.Regimes;
using ImrRules.Law.Reviewers;

namespace ImrRules.Evaluation;

/// <summary>Lists what independent medical review asks of a dispute, of its reviewer and of the written determination. Nothing of it changes a determination.</summary>
internal sealed class IndependentReview(RequestAtTheGates atTheGates)
{
    public IReadOnlyList<LegalCheck> Eligibility(IReadOnlyList<Determination> items, CaseFile file)
    {
        var regime = RegimeTable.Of(file).Regime;
        var inDispute = items.Select((item, at) => (Determined: item, Item: file.Items[at])).Where(pair => !pair.Item.IsApproved)
            .Select(pair => (pair.Item, ClockOf(pair.Determined, pair.Item, file, regime)?.DecidedInTime)).ToArray();
        var disputed = new DisputedCase(file, regime, inDispute);
        return [.. EligibilityTable.Tests.Select(test => test.Hold(disputed))];
    }

    /// <summary>Empty where the case names no reviewer.</summary>
    public static IReadOnlyList<LegalCheck> Reviewer(IReadOnlyList<Determination> items, CaseFile file) => file.Reviewer is { } reviewer
        ? ReviewerTable.Check(reviewer, [.. items.SelectMany(item => item.Parts).Select(part => part.Treatment).OfType<string>().Distinct()])
        : [];

    public static IReadOnlyList<LegalCheck> Contents(IReadOnlyList<Determination> items, CaseFile file)
    {
        var inDispute = items.Where((_, at) => !file.Items[at].IsApproved)
            .Select(item => new DeterminedItem(item.Number, item.Outcome != Outcome.RequestNotUnderstood, item.Parts.All(part => part is { Citations.Count: > 0, Standard.Rank: not null })));
        var determined = new DeterminedCase(file, [.. inDispute]);
        return [.. ContentsTable.Tests.Select(test => test.Hold(determined))];
    }

    /// <summary>The clock that utilization review was under, with the most time that it can have had.</summary>
    private ReviewClock? ClockOf(Determination own, DisputedItem item, CaseFile file, LegalRegime? regime)
    {
        if (file.Receipt is null)
            return null;
        var request = atTheGates.Of(own, item, file, regime);
        return ClockCount.Of(file, new ClockedRequest(request.Kind)
        {
            FormularyDrug = DrugListGates.IsUnderFormulary(request) ?? false,
            InformationMissing = file.InformationAsked is not null,
            Decided = item.Ur?.Date,
        }, regime);
    }
}
