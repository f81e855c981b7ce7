namespace ImrRules.Requests.Reading;

/// <summary>Says where no quantity of a drug is given; a compound is one drug.</summary>
internal static class DrugQuantityCheck
{
    public static void Check(RequestLine line, List<ItemDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { IsDrug: true, Quantity: null })
                line.Say(NoteKind.Missing, NoteSeverity.Note, line.SpanOf(line.Marks[draft.HeadAt]), "no quantity is given");
        }
    }
}
