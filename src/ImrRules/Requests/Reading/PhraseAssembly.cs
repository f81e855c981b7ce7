using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Gives an item what the phrases and codes of its part say: contrast, purchase, post-operative, retrospective.</summary>
internal sealed class PhraseAssembly(RequestLine line)
{
    public void Fill(ItemDraft draft)
    {
        for (var at = draft.From; at < draft.To; at++)
        {
            var mark = line.Marks[at];
            if (mark.Kind == MarkKind.Code)
                draft.Codes.Add(mark.Text!);
            else if (mark.Kind == MarkKind.Date)
                TakeDate(draft, mark, at);
            else if (mark.Term is Phrase phrase)
                Take(draft, mark, phrase);
        }
    }

    private void Take(ItemDraft draft, Mark mark, Phrase phrase)
    {
        foreach (var (fact, answer) in phrase.Answered)
            draft.Answered.Add(new AnsweredByRequest(fact, answer, line.Words(mark)));
        switch (phrase.Kind)
        {
            case PhraseKinds.Contrast:
                draft.Contrast = Only(draft.Contrast, phrase.Value, mark);
                break;
            case PhraseKinds.Acquisition:
                draft.Acquisition = Only(draft.Acquisition, phrase.Value, mark);
                break;
            case PhraseKinds.EarlierTreatment:
                draft.HintsAtEarlierTreatment = true;
                break;
            case PhraseKinds.AfterSurgery:
                draft.AfterSurgery = true;
                break;
            case PhraseKinds.ServesSurgery:
                draft.ServesSurgery = true;
                break;
            case PhraseKinds.Retrospective or PhraseKinds.DateOfService:
                draft.Retrospective = true;
                break;
            case PhraseKinds.NotStated:
                line.Say(NoteKind.NotStated, phrase.Value is null ? NoteSeverity.Note : NoteSeverity.Doubt, line.SpanOf(mark),
                    $"`{line.Words(mark)}`: the request itself does not say");
                break;
            default:
                break;
        }
    }

    private void TakeDate(ItemDraft draft, Mark mark, int at)
    {
        if (mark.Date is { } date && (IsCue(at - 1) || IsCue(at - 2)))
            draft.DateOfService = date;
    }

    private bool IsCue(int at) => at >= 0 && line.Marks[at].Term is Phrase { Kind: PhraseKinds.DateOfService };

    private string? Only(string? known, string? value, Mark mark)
    {
        if (known is null || known == value)
            return value;
        line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}` stands beside \"{known}\"");
        return known;
    }
}
