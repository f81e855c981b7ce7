using ImrRules.Diagnostics;

namespace ImrRules.Cases.Reading;

/// <summary>Checks which item serves which: another one, and never in a circle, for an item is judged after the one that it serves.</summary>
internal static class ServedItems
{
    public static void Check(IReadOnlyList<DisputedItem> items, IReadOnlyList<CaseForm> forms, DiagnosticBag diagnostics)
    {
        // the walk in which an item was reached, counted from 1
        var reached = new int[items.Count];
        for (var start = 0; start < items.Count; start++)
        {
            var at = start;
            while (reached[at] == 0)
            {
                reached[at] = start + 1;
                if (items[at].Serves is not { } next)
                    break;
                at = next - 1;
                if (reached[at] == start + 1)
                    diagnostics.Error("serves-itself", forms[at].PlaceOf("serves"), "this item serves itself, by way of those that it serves",
                        "\"serves\" names the item without which this one would not be asked for.");
            }
        }
    }
}
