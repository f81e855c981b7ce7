using ImrRules.Cases;
using ImrRules.Law.Regimes;

namespace ImrRules.Law.Eligibility;

/// <summary>What the tests of eligibility look at.</summary>
/// <param name="File">The case.</param>
/// <param name="Regime">The rules that it falls under; null where that is open.</param>
/// <param name="Items">The items that utilization review did not approve, with whether it decided them in time: null where that is not known.</param>
internal sealed record DisputedCase(CaseFile File, LegalRegime? Regime, IReadOnlyList<(DisputedItem Item, bool? InTime)> Items)
{
    /// <summary>A test of each item: all of them must hold.</summary>
    public TestOutcome Each(Func<DisputedItem, bool?, TestOutcome> test) => Items.Count == 0
        ? TestOutcome.NotMet("no item is in dispute")
        : TestOutcome.AllOf([.. Items.Select(item => test(item.Item, item.InTime)).Distinct()]);
}
