using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Imaging of several regions is one study a region: "MRI of the neck and the left knee" is two items.</summary>
internal sealed class StudySplitter(RequestLine line, TreatmentRelations relations)
{
    private readonly List<(ItemDraft First, ItemDraft Next)> _split = [];

    public void Split(List<ItemDraft> drafts)
    {
        for (var at = 0; at < drafts.Count; at++)
        {
            var draft = drafts[at];
            if (draft.Components.Count > 0 || !relations.IsStudyOfOneRegion(draft.Head) || BoundaryIn(draft) is not { } boundary)
                continue;
            var next = new ItemDraft { Head = draft.Head, HeadAt = draft.HeadAt, From = boundary, To = draft.To, Separation = Separation.And };
            draft.To = boundary;
            drafts.Insert(at + 1, next);
            _split.Add((draft, next));
        }
    }

    /// <summary>A contrast written once holds for all of them.</summary>
    public void Share(List<ItemDraft> drafts)
    {
        foreach (var (first, next) in _split)
        {
            first.Contrast ??= next.Contrast;
            next.Contrast ??= first.Contrast;
            line.Doubt(NoteKind.Shared, line.Marks[next.HeadAt], $"`{line.Words(line.Marks[next.HeadAt])}` was taken as one study of each region");
        }
        _split.Clear();
    }

    /// <summary>The last separator before the second region; null where there is no second one.</summary>
    private int? BoundaryIn(ItemDraft draft)
    {
        BodyRegion? first = null;
        int? boundary = null;
        for (var at = draft.From; at < draft.To; at++)
        {
            var mark = line.Marks[at];
            if (first is not null && (mark.Kind == MarkKind.Separator && line.Tokens[mark.First].Grammar is GrammarWord.Comma or GrammarWord.Slash
                || mark.Term is Phrase { Kind: PhraseKinds.And }))
                boundary = at;
            else if (mark.Term is not BodyRegion region)
                continue;
            else if (first is null)
                first = region;
            else if (region != first && !region.Within.Contains(first.Name) && !first.Within.Contains(region.Name))
                return boundary;
        }
        return null;
    }
}
