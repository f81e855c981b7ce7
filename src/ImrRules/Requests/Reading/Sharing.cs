using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Copies what is written once for several items, and says so: a schedule or a region behind the last of a list, a region before the first of two.</summary>
internal sealed class Sharing(RequestLine line)
{
    public void Apply(IReadOnlyList<ItemDraft> drafts)
    {
        for (var at = drafts.Count - 1; at > 0; at--)
        {
            var (before, next) = (drafts[at - 1], drafts[at]);
            if (before.Head is null || next.Head is null || before.IsDrug || next.IsDrug || next.Separation is Separation.Stop or Separation.Amount)
                continue;
            ShareSchedule(next, before);
            if (before.Side is null && (before.Regions.Count == 0 || before.RegionsImplied && next.Side is not null
                && next.Regions.Contains(before.Regions[0])) && HasRegionBehind(next))
                SharePlace(next, before);
        }
        for (var at = 1; at < drafts.Count; at++)
        {
            var (before, next) = (drafts[at - 1], drafts[at]);
            if (next is { Head: not null, IsDrug: false, Side: null, Separation: Separation.And or Separation.Slash } && !before.IsDrug
                && next.Regions.Exists(region => region.Sided) && before.Side is { } side && HasSideBefore(before) && !HasSide(before.HeadAt + 1, before.To))
            {
                next.Side = side;
                Say(before, "the side before the first treatment was taken for both");
            }
            if (next is { Head: not null, IsDrug: false, Regions.Count: 0, Separation: Separation.And or Separation.Slash } && !before.IsDrug
                && HasRegionBefore(before))
                SharePlace(before, next);
        }
    }

    private void ShareSchedule(ItemDraft from, ItemDraft to)
    {
        var hasOwn = to.Visits is not null || to.FrequencyPerWeek is not null || to.Weeks is not null || to.Duration is not null || to.Amounts.Count > 0;
        if (hasOwn || from.Visits is null && from.FrequencyPerWeek is null)
            return;
        (to.Visits, to.VisitsDerived, to.FrequencyPerWeek, to.Weeks, to.Duration) = (from.Visits, from.VisitsDerived, from.FrequencyPerWeek, from.Weeks, from.Duration);
        to.Amounts.AddRange(from.Amounts);
        Say(from, "one schedule was taken for both treatments");
    }

    private void SharePlace(ItemDraft from, ItemDraft to)
    {
        if (to.Regions.Count == 0)
        {
            to.Regions.AddRange(from.Regions);
            to.RegionsImplied = from.RegionsImplied;
        }
        to.Side = from.Side;
        Say(from, "one region or side was taken for both treatments");
    }

    private bool HasRegionBehind(ItemDraft draft) => HasRegion(draft.HeadAt + 1, draft.To) && !HasRegion(draft.From, draft.HeadAt);

    private bool HasRegionBefore(ItemDraft draft) => HasRegion(draft.From, draft.HeadAt) && !HasRegion(draft.HeadAt + 1, draft.To);

    private bool HasSideBefore(ItemDraft draft) => HasSide(draft.From, draft.HeadAt);

    private bool HasSide(int from, int to) => to > from && from >= 0
        && line.Marks.FindIndex(from, to - from, mark => mark.Term is Phrase { Kind: PhraseKinds.Side }) >= 0;

    private bool HasRegion(int from, int to) => to > from && from >= 0
        && line.Marks.FindIndex(from, to - from, mark => mark is { Kind: MarkKind.Region, Term: BodyRegion }) >= 0;

    private void Say(ItemDraft draft, string message) => line.Doubt(NoteKind.Shared, line.Marks[draft.HeadAt], message);
}
