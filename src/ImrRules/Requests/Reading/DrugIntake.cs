using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Reads how a drug is taken: how many times a day, and how many pieces at a time.</summary>
internal sealed class DrugIntake(RequestLine line)
{
    /// <summary>A higher number before "twice a day" is no dose.</summary>
    private const int MostAtATime = 8;

    private const int DaysOfAWeek = 7;

    public static void Take(ItemDraft draft, Phrase phrase)
    {
        if (DailyOf(phrase) is { } daily)
            draft.PerDay ??= Bounds.Of(daily);
    }

    /// <summary>True where the frequency says how often a drug is taken.</summary>
    public static bool TakeFrequency(ItemDraft draft, Mark mark)
    {
        if (TimeUnits.DaysIn(mark.Text ?? "") is not ({ } days and <= DaysOfAWeek))
            return false;
        draft.PerDay ??= new Bounds(mark.Amount.Min / days, mark.Amount.Max / days);
        return true;
    }

    /// <summary>"1 tablet twice daily", "1-2 q4h": true where the number is what is taken at a time.</summary>
    public bool TakeNumber(ItemDraft draft, int at, Mark mark)
    {
        if (at + 1 >= draft.To || line.Marks[at + 1].First != mark.Last + 1)
            return false;
        var isDose = line.Marks[at + 1].Term is Phrase { Kind: PhraseKinds.Form } ? IsSig(at - 1, draft) || IsSig(at + 2, draft)
            : mark.Amount.Max <= MostAtATime && IsBeforeDaily(at, draft);
        if (!isDose)
            return false;
        line.Claim(mark.First, mark.Last, ClaimStep.Assembly);
        draft.AtATime ??= mark.Amount;
        if (mark.Amount.IsRange)
            line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}`: of so many at a time the higher number counts");
        return true;
    }

    /// <summary>Says where what is taken a day does not come out as the quantity after the days that it is to last.</summary>
    public void Check(ItemDraft draft)
    {
        if (draft is not { PerDay: { IsRange: false, Max: var times }, DaysSupply: { } days, Quantity: { IsRange: false, Max: var quantity }, AtATime: null or { IsRange: false } })
            return;
        var daily = times * (draft.AtATime?.Max ?? 1);
        if (decimal.Round(daily * days, 2) != quantity)
            line.Say(NoteKind.Conflict, NoteSeverity.Doubt, line.SpanOf(line.Marks[draft.HeadAt]),
                string.Create(CultureInfo.InvariantCulture, $"{daily:0.##} a day for {days} days makes {daily * days:0.##}, yet {quantity} are asked for"));
    }

    /// <summary>"1 bid", and "1 by mouth bid".</summary>
    private bool IsBeforeDaily(int at, ItemDraft draft)
    {
        do
            at++;
        while (at < draft.To && line.Marks[at].Term is Phrase { Kind: PhraseKinds.Sig, Value: null });
        return at < draft.To && IsDaily(line.Marks[at]);
    }

    private bool IsSig(int at, ItemDraft draft) => at > draft.From && at < draft.To && (line.Marks[at].Term is Phrase { Kind: PhraseKinds.Sig } || IsDaily(line.Marks[at]));

    /// <summary>What says how many times a day: "bid", "every 4 hours".</summary>
    private static bool IsDaily(Mark mark) => mark.Term is Phrase phrase && DailyOf(phrase) is not null || mark is { Kind: MarkKind.Frequency, Text: TimeUnits.Days };

    private static decimal? DailyOf(Phrase phrase) => phrase is { Kind: PhraseKinds.Sig, Value: { } value }
        && decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var daily) ? daily : null;
}
