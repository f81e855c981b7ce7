namespace ImrRules.Requests.Reading;

/// <summary>A request for a class of drugs names no drug: a guideline on the class may say something else of the one that is meant.</summary>
internal sealed class DrugClassCheck(RequestLine line, TreatmentRelations relations)
{
    public void Check(List<ItemDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Head is { Drug: null } head && draft.HeadAt >= 0 && relations.IsDrugClass(head))
                line.Doubt(NoteKind.Alternative, line.Marks[draft.HeadAt], $"`{line.Words(line.Marks[draft.HeadAt])}` names a class of drugs and no drug");
        }
    }
}
