namespace ImrRules.Requests.Reading;

/// <summary>Puts the drugs of a choice ("this or that") under the first of them. A quantity or a way of taking behind the last is meant for each.</summary>
internal static class DrugChoice
{
    public static void Join(List<ItemDraft> drafts)
    {
        for (var at = drafts.Count - 1; at > 0; at--)
        {
            if (drafts[at] is not { IsDrug: true, Separation: Separation.Or } other || !drafts[at - 1].IsDrug)
                continue;
            var first = drafts[at - 1];
            Share(other, first);
            first.Alternatives.Add(other);
            first.Alternatives.AddRange(other.Alternatives);
            other.Alternatives.Clear();
            first.To = other.To;
            drafts.RemoveAt(at);
        }
    }

    private static void Share(ItemDraft from, ItemDraft to)
    {
        var saysHowOften = to.PerDay is not null || to is { Quantity: not null, DaysSupply: not null };
        if (to.Quantity is null)
            (to.Quantity, to.QuantityUnit, to.Refills, to.DaysSupply) = (from.Quantity, from.QuantityUnit, to.Refills ?? from.Refills, to.DaysSupply ?? from.DaysSupply);
        if (!saysHowOften)
            (to.PerDay, to.AtATime) = (from.PerDay, to.AtATime ?? from.AtATime);
    }
}
