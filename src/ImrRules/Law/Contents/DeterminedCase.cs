using ImrRules.Cases;

namespace ImrRules.Law.Contents;

/// <summary>What the tests of a determination's contents look at.</summary>
/// <param name="File">The case.</param>
/// <param name="Items">The items in dispute.</param>
internal sealed record DeterminedCase(CaseFile File, IReadOnlyList<DeterminedItem> Items)
{
    /// <summary>A test of each item: all of them must hold, those that do not are named.</summary>
    public TestOutcome Each(Func<DeterminedItem, bool> test, string met, Func<string, string> question)
    {
        var failed = Items.Where(item => !test(item)).Select(item => item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return failed.Length == 0 ? TestOutcome.Met(met) : TestOutcome.Ask(question($"{(failed.Length == 1 ? "item" : "items")} {string.Join(", ", failed)}"));
    }
}
