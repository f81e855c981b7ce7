using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Gives an item that is no drug its visits, schedule and other amounts. What belongs to nothing stays unread.</summary>
internal sealed class ScheduleAssembly(RequestLine line, TreatmentRelations relations)
{
    /// <summary>The quantity in which therapy is counted.</summary>
    private const string Visits = "visits";

    /// <summary>The most visits a week that "N x M" is taken to mean.</summary>
    private const int MostAWeek = 7;

    /// <summary>The most weeks that "N x M" is taken to mean.</summary>
    private const int MostWeeks = 26;

    /// <summary>The highest number behind "#" that can be a number of pieces.</summary>
    private const int MostPieces = 10;

    public void Fill(ItemDraft draft)
    {
        var countsIn = relations.CountsIn(draft.Head);
        Mark? product = null;
        for (var at = draft.From; at < draft.To; at++)
        {
            if (line.Marks[at].Kind == MarkKind.Product)
                product = line.Marks[at];
            else
                Take(draft, at, line.Marks[at], countsIn);
        }
        if (product is { } found)
            TakeProduct(draft, found, countsIn);
        for (var at = draft.From; at < draft.To; at++)
        {
            if (line.Marks[at].Kind == MarkKind.Number)
                TakeNumber(draft, at, line.Marks[at], countsIn);
        }
        WorkOutVisits(draft);
    }

    private void Take(ItemDraft draft, int at, Mark mark, string? countsIn)
    {
        switch (mark.Kind)
        {
            case MarkKind.Frequency:
                TakeFrequency(draft, mark, countsIn);
                if (at > 0 && line.Marks[at - 1] is { Term: Phrase { Kind: PhraseKinds.EarlierTreatment } } more && more.Last == mark.First - 1)
                    line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(more.First, mark.Last)}`: the number was taken as a rate, not as all that is added");
                break;
            case MarkKind.Duration when line.GrammarAt(mark.First - 1) == GrammarWord.In && !HasRate(draft):
                Release(mark);
                break;
            case MarkKind.Duration when mark.Text == TimeUnits.Weeks:
                draft.Weeks = Only(draft.Weeks, mark.Amount, mark);
                break;
            case MarkKind.Duration:
                draft.Duration = new StatedDuration(mark.Amount.ToAmount(), mark.Text!);
                break;
            case MarkKind.DaysSupply:
                draft.Duration = new StatedDuration(mark.Amount.ToAmount(), TimeUnits.Days);
                break;
            case MarkKind.Count when mark.Term is Quantity { Name: Visits }:
                SetVisits(draft, mark);
                break;
            case MarkKind.Count:
                if (line.Tokens[mark.First].Grammar == GrammarWord.Series
                    && line.Marks.FindIndex(draft.From, draft.To - draft.From, any => any.Term is Phrase { Kind: PhraseKinds.EarlierTreatment }) >= 0)
                    line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}`: all of a series, or the next one of it");
                AddAmount(draft, mark.Term?.ToString() ?? mark.Text ?? countsIn, mark);
                break;
            case MarkKind.TimesCount or MarkKind.HashCount or MarkKind.QuantityCount:
                TakeCount(draft, at, mark, countsIn);
                break;
            case MarkKind.SeriesNumber:
                draft.HintsAtEarlierTreatment |= mark.Amount.Min > 1;
                break;
            case MarkKind.Strength or MarkKind.Refills or MarkKind.Package:
                Release(mark);
                break;
            default:
                break;
        }
    }

    /// <summary>"A visit in 4 weeks" says when, "12 visits in 4 weeks" how long.</summary>
    private bool HasRate(ItemDraft draft) =>
        line.Marks.FindIndex(draft.From, draft.To - draft.From, mark => mark.Kind is MarkKind.Frequency or MarkKind.Count or MarkKind.Product or MarkKind.Number) >= 0;

    private void TakeFrequency(ItemDraft draft, Mark mark, string? countsIn)
    {
        if (mark.Text == TimeUnits.Weeks)
            draft.FrequencyPerWeek = Only(draft.FrequencyPerWeek, mark.Amount, mark);
        else if (mark.Text == TimeUnits.Months && mark.Amount is var perMonth)
            draft.Amounts.Add(new StatedAmount("visits a month", perMonth.ToAmount()));
        else if (line.Tokens[mark.First].Grammar == GrammarWord.Daily || countsIn == Visits)
            line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}` gives no number of visits");
        else
            draft.PerDay = mark.Amount;
    }

    /// <summary>Numbers behind "x", "#" or "quantity": what they count depends on the treatment.</summary>
    private void TakeCount(ItemDraft draft, int at, Mark mark, string? countsIn)
    {
        if (draft.Head is null || mark.Kind == MarkKind.HashCount && countsIn is null && mark.Amount.Max > MostPieces)
        {
            Release(mark);
        }
        else if (countsIn == Visits)
        {
            if (SetVisits(draft, mark) && !FollowsNoun(at))
                line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as the number of visits");
            else if (mark.Kind == MarkKind.HashCount)
                line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as the number of visits");
        }
        else if (countsIn is not null && mark.Kind == MarkKind.HashCount && mark.Amount.Max > 1)
        {
            draft.HintsAtEarlierTreatment = true;
            line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as the place in a series");
        }
        else if (countsIn is not null)
        {
            AddAmount(draft, countsIn, mark);
        }
        else
        {
            draft.Quantity = Only(draft.Quantity, mark.Amount, mark);
            if (mark.Kind == MarkKind.HashCount && mark.Amount.Max > 1)
                line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as a number of pieces");
        }
    }

    private void TakeProduct(ItemDraft draft, Mark mark, string? countsIn)
    {
        if (countsIn != Visits || mark.Amount.Max > MostAWeek || mark.Second.Max > MostWeeks)
        {
            Release(mark);
            return;
        }
        var product = mark.Amount * mark.Second;
        var confirmed = draft.Visits == product && line.Tokens[mark.Last].Kind == TokenKind.Number;
        draft.FrequencyPerWeek = Only(draft.FrequencyPerWeek, mark.Amount, mark);
        draft.Weeks = Only(draft.Weeks, mark.Second, mark);
        line.Say(NoteKind.Assumed, confirmed ? NoteSeverity.Note : NoteSeverity.Doubt, line.SpanOf(mark),
            $"`{line.Words(mark)}` was taken as {mark.Amount} a week for {mark.Second} weeks");
    }

    /// <summary>A number without a unit: before the treatment it counts it; behind it only beside the noun, or where it repeats the product.</summary>
    private void TakeNumber(ItemDraft draft, int at, Mark mark, string? countsIn)
    {
        var before = at < draft.HeadAt && line.Marks[draft.HeadAt].First > mark.Last;
        if (draft.FrequencyPerWeek is { } frequency && draft.Weeks is { } weeks && frequency * weeks == mark.Amount && !before)
        {
            Use(mark);
            draft.Visits ??= mark.Amount;
        }
        else if (draft.Head is not null && (before || FollowsNoun(at)) && !mark.Amount.IsRange)
        {
            Use(mark);
            if (countsIn == Visits || FollowsNoun(at) || before && NounBehind(draft))
            {
                if (SetVisits(draft, mark) && before && !NounBehind(draft) && !IsPlural(draft))
                    line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as the number of visits");
            }
            else if (countsIn is not null)
            {
                AddAmount(draft, countsIn, mark);
            }
            else if (!IsOneInWords(mark))
            {
                draft.Quantity = Only(draft.Quantity, mark.Amount, mark);
            }
        }
    }

    /// <summary>"One x-ray" says no more than "an x-ray".</summary>
    private bool IsOneInWords(Mark mark) => mark.Amount == Bounds.Of(1) && char.IsLetter(line.Letters(mark.First)[0]);

    private bool FollowsNoun(int at)
    {
        while (--at >= 0 && line.Marks[at].Kind is MarkKind.Separator or MarkKind.Region or MarkKind.Levels)
        {
        }
        return at >= 0 && line.Marks[at] is { Kind: MarkKind.CountedNoun, Term: Quantity { Name: Visits } } noun
            && line.ClaimOf(noun.First) == ClaimStep.Lexicon;
    }

    /// <summary>True where the treatment's own words end in a plural.</summary>
    private bool IsPlural(ItemDraft draft) => line.Marks[draft.HeadAt].Plural || line.Letters(line.Marks[draft.HeadAt].Last) is [.., 's' or 'S'];

    private bool NounBehind(ItemDraft draft)
    {
        for (var at = draft.HeadAt + 1; at < draft.To; at++)
        {
            if (line.Marks[at] is { Kind: MarkKind.CountedNoun, Term: Quantity { Name: Visits } } noun && line.ClaimOf(noun.First) == ClaimStep.Lexicon)
                return true;
        }
        return false;
    }

    private void WorkOutVisits(ItemDraft draft)
    {
        if (draft is { FrequencyPerWeek: { } frequency, Weeks: { } weeks })
            Derive(draft, frequency * weeks);
        else if (draft.Duration is { Unit: TimeUnits.Months } months && draft.Amounts.Find(amount => amount.Quantity == "visits a month") is { } monthly
            && draft.Visits is null)
            Derive(draft, new Bounds(monthly.Amount.Min, monthly.Amount.Max) * new Bounds(months.Amount.Min, months.Amount.Max));
        if (draft.Visits is { IsRange: true } || draft.FrequencyPerWeek is { IsRange: true } || draft.Weeks is { IsRange: true }
            || draft.Duration is { Amount.Exact: null })
            line.Say(NoteKind.Alternative, NoteSeverity.Doubt, SpanOf(draft), "a range is asked for; the highest number counts");
    }

    private void Derive(ItemDraft draft, Bounds derived)
    {
        if (draft.Visits is not { } stated)
        {
            draft.Visits = derived;
            draft.VisitsDerived = true;
        }
        else if (stated != derived)
        {
            line.Say(NoteKind.Conflict, NoteSeverity.Doubt, SpanOf(draft), $"{stated} visits are asked for, yet the schedule makes {derived}");
        }
    }

    private bool SetVisits(ItemDraft draft, Mark mark)
    {
        var isNew = draft.Visits is null;
        draft.Visits = Only(draft.Visits, mark.Amount, mark);
        if (mark.Kind == MarkKind.Count && mark.Text is { } unit)
            line.Say(NoteKind.Assumed, NoteSeverity.Note, line.SpanOf(mark), $"the visits are counted a {TimeUnits.Singular(unit)}");
        return isNew;
    }

    private void AddAmount(ItemDraft draft, string? quantity, Mark mark)
    {
        if (quantity is null)
            Release(mark);
        else if (draft.Amounts.Find(amount => amount.Quantity == quantity) is not { } known)
            draft.Amounts.Add(new StatedAmount(quantity, mark.Amount.ToAmount()));
        else if (known.Amount != mark.Amount.ToAmount())
            line.Doubt(NoteKind.Conflict, mark, $"two numbers of {quantity} are given: {known.Amount} and {mark.Amount}");
    }

    /// <summary>Keeps the first of two values, and says so where they differ.</summary>
    private Bounds Only(Bounds? known, Bounds value, Mark mark)
    {
        if (known is not { } first || first == value)
            return value;
        line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}`: a second value beside {first}");
        return first;
    }

    private TextSpan SpanOf(ItemDraft draft) => draft.HeadAt < 0 ? default : line.SpanOf(line.Marks[draft.HeadAt]);

    private void Use(Mark mark) => line.Claim(mark.First, mark.Last, ClaimStep.Assembly);

    private void Release(Mark mark) => line.Claim(mark.First, mark.Last, ClaimStep.Unread);
}
