using ImrRules.Cases;
using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>An item that exists only because of another is decided after it, and falls with it.</summary>
internal static class ServiceOrder
{
    /// <summary>The numbers of the items, each after the one that it serves.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<DisputedItem> items)
    {
        var order = new List<int>();
        for (var number = 1; number <= items.Count; number++)
            Add(number, items, order, []);
        return order;
    }

    /// <summary>The item as its main service leaves it: fallen with it, open with it, or judged by its own rule.</summary>
    public static Determination After(Determination main, Determination item, ReviewStage stage)
    {
        if (main.Outcome > Outcome.NotMedicallyNecessary)
            return item;
        var refused = main.Outcome == Outcome.NotMedicallyNecessary;
        var outcome = refused ? Outcome.NotMedicallyNecessary : (Outcome)Math.Min((int)item.Outcome, (int)Outcome.InformationNeeded);
        var part = new PartDetermination
        {
            Treatment = item.Deciding.Treatment,
            Region = item.Deciding.Region,
            Outcome = outcome,
            Rationale = refused
                ? $"As the service that it serves, item {main.Number}, is not medically necessary, neither is this."
                : $"It serves item {main.Number}, which is not decided.",
            Questions = refused ? [] : [$"Is item {main.Number}, which this serves, authorized or medically necessary?"],
        };
        return item with { Outcome = outcome, Decision = StageOfReview.Decide(outcome, stage), Deciding = part };
    }

    private static void Add(int number, IReadOnlyList<DisputedItem> items, List<int> order, HashSet<int> waiting)
    {
        if (order.Contains(number) || !waiting.Add(number))
            return;
        if (items[number - 1].Serves is { } main && main >= 1 && main <= items.Count)
            Add(main, items, order, waiting);
        order.Add(number);
    }
}
