using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>
/// Parts a request into items. A new item starts at a drug, or at a treatment that is no part of the operation before it;
/// each takes the words from the last separator before its treatment on.
/// </summary>
internal sealed class ItemFinder(RequestLine line, TreatmentRelations relations, int from, int to)
{
    private readonly List<ItemDraft> _drafts = [];
    private Separation _separation;
    private int _separatorAt = -1;
    private bool _history;
    private bool _purpose;
    private bool _including;
    private bool _possible;
    private bool _heading;

    public List<ItemDraft> Find()
    {
        for (var at = from; at < to; at++)
            Take(at, line.Marks[at]);
        if (_separation == Separation.Or && _drafts.Count > 0)
            line.Doubt(NoteKind.Alternative, line.Marks[_separatorAt], $"`{line.Words(line.Marks[_separatorAt])}` offers a choice that was not read");
        if (_drafts.Count == 0)
            _drafts.Add(new ItemDraft());
        _drafts[0].From = from;
        for (var draft = 0; draft < _drafts.Count; draft++)
            _drafts[draft].To = draft + 1 < _drafts.Count ? _drafts[draft + 1].From : to;
        return _drafts;
    }

    private void Take(int at, Mark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Treatment:
                TakeTreatment(at, mark, (Treatment)mark.Term!);
                break;
            case MarkKind.Phrase:
                TakePhrase(at, ((Phrase)mark.Term!).Kind);
                break;
            case MarkKind.Separator:
                Separate(at, line.Tokens[mark.First].Grammar switch { GrammarWord.Slash => Separation.Slash, GrammarWord.Open or GrammarWord.Close => Separation.Bracket, _ => Separation.Comma });
                _purpose = false;
                break;
            case MarkKind.Stop:
                Separate(at, Separation.Stop);
                _purpose = _including = _history = false;
                break;
            case MarkKind.Condition or MarkKind.Region or MarkKind.Levels or MarkKind.Code or MarkKind.CountedNoun or MarkKind.Number or MarkKind.Date:
                break;
            default:
                if (_separation == Separation.None)
                    Separate(at + 1, Separation.Amount);
                break;
        }
    }

    private void TakePhrase(int at, string kind)
    {
        switch (kind)
        {
            case PhraseKinds.And:
                Separate(at, Separation.And);
                break;
            case PhraseKinds.Or:
                Separate(at, Separation.Or);
                break;
            case PhraseKinds.History:
                _history = true;
                break;
            case PhraseKinds.Purpose:
                _purpose = true;
                break;
            case PhraseKinds.Including:
                _including = _drafts.Count > 0;
                break;
            case PhraseKinds.Possible:
                _possible = true;
                line.Doubt(NoteKind.Alternative, line.Marks[at], $"`{line.Words(line.Marks[at])}`: what follows is asked for only if needed");
                break;
            default:
                break;
        }
    }

    private void Separate(int at, Separation separation)
    {
        if (separation is Separation.Amount && _separation != Separation.None || _separation == Separation.Or)
            return;
        _heading = IsBehindHead(at) && (separation == Separation.Stop && line.Tokens[line.Marks[at].First].Grammar == GrammarWord.Colon
            || separation == Separation.Comma && line.Tokens[line.Marks[at].First].Grammar == GrammarWord.Dash);
        _separation = separation;
        _separatorAt = at;
    }

    private void TakeTreatment(int at, Mark mark, Treatment treatment)
    {
        var current = _drafts.Count > 0 ? _drafts[^1] : null;
        if (_history)
            line.Say(NoteKind.Assumed, NoteSeverity.Note, line.SpanOf(mark), $"`{line.Words(mark)}` was read as history, not as asked for");
        else if (current is not null && (_purpose || IsForPurpose(mark, current)))
            TakePurpose(mark);
        else if (current is not null && _heading && IsUnderHeading(mark, treatment, current))
            (current.Head, current.HeadAt) = (treatment, at);
        else if (current?.Head is not { } head)
            Start(at, treatment, current);
        else if (_including || _possible)
            current.Components.Add(treatment);
        else
            TakeBeside(at, mark, treatment, current, head);
        _history = _possible = _heading = false;
        _separation = Separation.None;
        _separatorAt = -1;
    }

    /// <summary>True where nothing but "to include" stands between the treatment and the sign behind it.</summary>
    private bool IsBehindHead(int at)
    {
        if (_drafts.Count == 0 || at >= line.Marks.Count)
            return false;
        for (var between = _drafts[^1].HeadAt + 1; between < at; between++)
        {
            if (line.Marks[between].Term is not Phrase { Kind: PhraseKinds.Including })
                return false;
        }
        return true;
    }

    /// <summary>"Labs: EKG" asks for the EKG; "Labs - CBC" for a blood count.</summary>
    private bool IsUnderHeading(Mark mark, Treatment treatment, ItemDraft current)
    {
        var isKin = TreatmentRelations.AreSame(current.Head!, treatment) || TreatmentRelations.AreKin(current.Head!, treatment);
        if (!isKin && _separation != Separation.Stop)
            return false;
        if (!isKin)
            line.Doubt(NoteKind.Alternative, line.Marks[current.HeadAt],
                $"`{line.Words(line.Marks[current.HeadAt])}` was read as a heading over `{line.Words(mark)}`");
        return true;
    }

    private void TakePurpose(Mark mark)
    {
        _purpose = true;
        line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}` was read as what the service is for, not as asked for");
    }

    private void TakeBeside(int at, Mark mark, Treatment treatment, ItemDraft current, Treatment head)
    {
        switch (relations.Between(head, treatment, _separation))
        {
            case TreatmentRelation.Restated:
                break;
            case TreatmentRelation.Component:
                current.Components.Add(treatment);
                break;
            case TreatmentRelation.Lead:
                if (_separation is Separation.Comma or Separation.And)
                    line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}` was taken for the operation of which `{line.Words(line.Marks[current.HeadAt])}` is a part");
                Lead(at, treatment, current, head);
                break;
            case TreatmentRelation.Alternative when head.Drug is not null && treatment.Drug is not null:
                line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}` is offered in place of `{head}`; each is judged, and their doses are not added up");
                Start(at, treatment, before: null);
                break;
            case TreatmentRelation.Alternative:
                current.Components.Add(treatment);
                line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}` may be an alternative or a part of `{head}`; only `{head}` is decided");
                break;
            case TreatmentRelation.RunTogether:
                var before = line.Marks[current.HeadAt];
                line.Say(NoteKind.Alternative, NoteSeverity.Doubt, line.SpanOf(before.First, mark.Last),
                    $"`{line.Words(before)}` and `{line.Words(mark)}` stand together without a separator: one treatment was read, `{treatment}`; it may be two");
                current.Head = treatment;
                current.HeadAt = at;
                break;
            default:
                if (_separation is Separation.Slash && treatment.Drug is null || MayBelongTo(current, head, treatment))
                    line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}` was read as an item of its own; it may be a part of `{head}`");
                Start(at, treatment, before: null);
                break;
        }
    }

    /// <summary>What is listed behind an operation may be a part of it that the vocabulary does not know as such.</summary>
    private bool MayBelongTo(ItemDraft current, Treatment head, Treatment treatment) =>
        _separation is Separation.Comma or Separation.And && treatment.Drug is null
        && (current.Components.Count > 0 || relations.IsSurgery(head) && relations.IsSurgery(treatment));

    private static void Lead(int at, Treatment treatment, ItemDraft current, Treatment head)
    {
        current.Components.Insert(0, head);
        current.Head = treatment;
        current.HeadAt = at;
    }

    private void Start(int at, Treatment treatment, ItemDraft? before)
    {
        if (before is not null)
            _drafts.Remove(before);
        if (IsDrugInBrackets(treatment))
            line.Doubt(NoteKind.Conflict, line.Marks[at], $"`{line.Words(line.Marks[at])}` stands in brackets behind another drug, `{line.Words(line.Marks[_drafts[^1].HeadAt])}`: two were read");
        if (_drafts.Count > 0 && _separation is Separation.None or Separation.Amount && _drafts[^1] is { Head.Drug: null } && treatment.Drug is null)
            line.Doubt(NoteKind.Alternative, line.Marks[at], $"`{line.Words(line.Marks[at])}` begins a second item without a separator");
        _drafts.Add(new ItemDraft
        {
            Head = treatment,
            HeadAt = at,
            From = _separatorAt >= 0 ? Math.Min(_separatorAt, at) : at,
            Separation = _drafts.Count > 0 ? _separation : Separation.None,
        });
    }

    /// <summary>A name in brackets behind a drug should be another name of it.</summary>
    private bool IsDrugInBrackets(Treatment treatment) => treatment.Drug is not null && _drafts is [.., { Head.Drug: not null }]
        && _separation == Separation.Bracket && line.Tokens[line.Marks[_separatorAt].First].Grammar == GrammarWord.Open;

    /// <summary>"Therapy for X": X is what it is for, when a treatment stands before.</summary>
    private bool IsForPurpose(Mark mark, ItemDraft current)
    {
        if (current.Head is null or { Drug: not null })
            return false;
        var at = mark.First - 1;
        while (at > 0 && line.GrammarAt(at) == GrammarWord.Article)
            at--;
        return line.GrammarAt(at) == GrammarWord.For;
    }
}
