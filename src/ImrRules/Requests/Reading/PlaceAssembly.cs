using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Gives an item its regions, its side and its spinal levels.</summary>
internal sealed class PlaceAssembly(RequestLine line, ClinicalVocabulary vocabulary, TreatmentRelations relations)
{
    public void Fill(ItemDraft draft)
    {
        var places = new Places();
        for (var at = draft.From; at < draft.To; at++)
            Take(draft, places, line.Marks[at], at);
        CheckRegions(draft);
        ImplyRegions(draft);
        FillSide(draft, places);
        CheckLevels(draft, places);
    }

    private void Take(ItemDraft draft, Places places, Mark mark, int at)
    {
        switch (mark)
        {
            case { Kind: MarkKind.Region, Term: BodyRegion region }:
                TakeRegion(draft, places, mark, region);
                break;
            case { Kind: MarkKind.Phrase, Term: Phrase { Kind: PhraseKinds.Side, Value: { } value } }:
                places.AddSide(value, mark, NextIsSide(at));
                break;
            case { Kind: MarkKind.Levels, Levels: { } levels }:
                CheckAgainstLast(draft, places, mark, levels);
                places.Level = mark;
                places.HasSpan |= levels.Count > 1;
                foreach (var level in levels.Where(level => !draft.Levels.Contains(level)))
                    draft.Levels.Add(level);
                if (mark.Doubt is { } doubt)
                    line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}`: {doubt}");
                break;
            default:
                break;
        }
    }

    private void TakeRegion(ItemDraft draft, Places places, Mark mark, BodyRegion region)
    {
        places.AddRegion(region, mark);
        if (!draft.Regions.Contains(region))
            draft.Regions.Add(region);
        if (!mark.Plural || !region.Sided || places.SideBefore(mark))
            return;
        line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as both sides");
        places.AddSide(Places.Both, mark, joined: false);
    }

    /// <summary>Therapy is given to several regions in one visit; what is not counted in visits may be asked for once for each.</summary>
    private void CheckRegions(ItemDraft draft)
    {
        if (draft.Regions.Count > 1 && draft is { Head: { Drug: null } head, HeadAt: >= 0 } && relations.CountsIn(head) is null && !relations.IsSurgery(head))
            line.Doubt(NoteKind.Alternative, line.Marks[draft.HeadAt], $"`{line.Words(line.Marks[draft.HeadAt])}` is asked for several regions: one service, or one of each");
    }

    private bool NextIsSide(int at) =>
        at + 2 < line.Marks.Count && line.Marks[at + 1].Term is Phrase { Kind: PhraseKinds.And }
            && line.Marks[at + 2].Term is Phrase { Kind: PhraseKinds.Side };

    private void ImplyRegions(ItemDraft draft)
    {
        if (draft.Regions.Count > 0)
            return;
        foreach (var region in draft.Levels.Take(1).Select(RegionOf).OfType<BodyRegion>())
            draft.Regions.Add(region);
        if (draft.Regions.Count == 0 && !draft.IsDrug && relations.ImpliesRegion(draft.Head) is { } implied && vocabulary.FindRegion(implied) is { } found)
            draft.Regions.Add(found);
        draft.RegionsImplied = draft.Regions.Count > 0;
    }

    private void FillSide(ItemDraft draft, Places places)
    {
        if (places.Conflict is { } conflict)
            line.Doubt(NoteKind.Conflict, conflict, "different sides are named: none was chosen");
        draft.Side = places.Side;
        var sided = draft.Regions.Count(region => region.Sided);
        var isSided = relations.IsSided(draft.Head);
        if (places.FirstSide is not { } first)
        {
            if (isSided == true || isSided is null && sided > 0 && !draft.IsDrug)
                line.Say(NoteKind.Missing, NoteSeverity.Note, draft.HeadAt < 0 ? default : line.SpanOf(line.Marks[draft.HeadAt]), "no side is given");
        }
        else if (draft.Levels.Count == 0 && (isSided == false || isSided is null && sided == 0 && draft.Regions.Count > 0))
        {
            line.Doubt(NoteKind.Conflict, first, $"`{line.Words(first)}`: a side for what has none");
        }
        else if (places.SidesReachUnsaid)
        {
            line.Doubt(NoteKind.Shared, first, $"`{line.Words(first)}` is written once for several regions");
        }
    }

    /// <summary>Levels apart from each other may belong to different parts of an operation.</summary>
    private void CheckAgainstLast(ItemDraft draft, Places places, Mark mark, IReadOnlyList<string> levels)
    {
        if (places.Level is { } last && levels.Any(level => !draft.Levels.Contains(level)) && line.Marks.Exists(between => between.First > last.Last
            && between.Last < mark.First && between.Kind == MarkKind.Treatment))
            line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}` may belong to another part of the operation than `{line.Words(last)}`");
        else if (places.Level is { Levels: { } before } && levels.Any(draft.Levels.Contains) && !levels.SequenceEqual(before))
            line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}` names a level that was named before");
    }

    private void CheckLevels(ItemDraft draft, Places places)
    {
        if (places.Level is not { } mark)
            return;
        if (places.HasSpan && relations.GoesToSingleLevels(draft.Head))
            line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}`: a span of levels for a procedure on single ones; read as {string.Join(", ", draft.Levels)}");
        if (draft.Levels is [{ Length: <= 3 } upper, { Length: <= 3 } lower] && Vertebra.AreNeighbours(upper, lower))
            line.Doubt(NoteKind.Alternative, mark, $"{upper} and {lower}: two single levels, or the disc between them");
        if (draft.Levels is [{ Length: <= 3 } single] && relations.GoesToDiscs(draft.Head))
            line.Doubt(NoteKind.Alternative, mark, $"{single}: one vertebra is named for a disc");
        if (draft is { RegionsImplied: false, Regions.Count: > 0 }
            && !draft.Levels.Select(RegionOf).OfType<BodyRegion>().Any(level => draft.Regions.Exists(region => vocabulary.LiesWithin(level.Name, region.Name)
            || vocabulary.LiesWithin(region.Name, level.Name))))
            line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}` does not lie in the {draft.Regions[0]}");
    }

    /// <summary>The region of a level: that of its upper vertebra.</summary>
    private BodyRegion? RegionOf(string level)
    {
        foreach (var region in vocabulary.Regions)
        {
            if (region.Levels?.Letter == level[0])
                return region;
        }
        return null;
    }
}
