using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Gives a drug its written name, ingredients, strength, form, quantity and refills. What belongs to nothing stays unread.</summary>
internal sealed class DrugAssembly(RequestLine line, DrugForms forms, DrugProducts products, TreatmentRelations relations)
{
    private readonly DrugIntake _intake = new(line);
    private readonly UnknownIngredients _unknown = new(line);
    private Mark? _strengthMark;
    private Mark? _formMark;

    public void Fill(ItemDraft draft)
    {
        (_strengthMark, _formMark) = (null, null);
        var head = line.Marks[draft.HeadAt];
        draft.Drug = WrittenName(draft, head);
        draft.Ingredients.AddRange(draft.Head!.Drug!.Ingredients);
        for (var at = draft.From; at < draft.To; at++)
            Take(draft, at, line.Marks[at]);
        var dosageForm = draft.Form ?? forms.FormAtEnd(line.Name(head));
        var release = ReleaseIn(draft);
        draft.Head = products.Find(draft.Head, line.Name(head), dosageForm, release, draft.Strength);
        draft.Form = release ?? dosageForm;
        CheckStrength(draft);
        CheckForm(draft, dosageForm);
        if (draft.Quantity is null)
            TakeBareQuantity(draft);
        _intake.Check(draft);
    }

    private void Take(ItemDraft draft, int at, Mark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Strength when _unknown.Take(draft, at, mark):
                break;
            case MarkKind.Strength when at > draft.HeadAt || line.Marks[draft.HeadAt].First == mark.Last + 1:
                TakeStrength(draft, mark);
                break;
            case MarkKind.HashCount or MarkKind.QuantityCount or MarkKind.TimesCount:
                if (at < draft.HeadAt && line.Marks.FindIndex(at, draft.HeadAt - at, between => between.Kind == MarkKind.Separator) >= 0)
                    line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` has no drug before it and was taken for the one behind it");
                TakeQuantity(draft, mark);
                break;
            case MarkKind.Package:
                TakePackage(draft, mark);
                break;
            case MarkKind.Count when mark.Text == "units" && draft.Strength is null:
                draft.Strength = $"{mark.Amount} units";
                break;
            case MarkKind.Count when (mark.Term?.ToString() ?? (mark.Text is null ? relations.CountsIn(draft.Head) : null)) is { } quantity:
                draft.Amounts.Add(new StatedAmount(quantity, mark.Amount.ToAmount()));
                break;
            case MarkKind.Refills when draft.Refills is null && !mark.Amount.IsRange && mark.Amount.Max <= 99:
                draft.Refills = (int)mark.Amount.Max;
                break;
            case MarkKind.DaysSupply or MarkKind.Duration:
                TakeDuration(draft, mark);
                break;
            case MarkKind.Frequency when DrugIntake.TakeFrequency(draft, mark):
                break;
            case MarkKind.Number:
                TakeNumber(draft, at, mark);
                break;
            case MarkKind.Phrase when mark.Term is Phrase phrase:
                TakePhrase(draft, phrase, mark);
                break;
            case MarkKind.Count when mark.Text is "hours" or "minutes":
                break;
            case MarkKind.Strength or MarkKind.Count or MarkKind.Refills or MarkKind.Frequency or MarkKind.Product or MarkKind.SeriesNumber:
                line.Claim(mark.First, mark.Last, ClaimStep.Unread);
                break;
            default:
                break;
        }
    }

    private void TakePhrase(ItemDraft draft, Phrase phrase, Mark mark)
    {
        if (phrase.Kind != PhraseKinds.Form)
        {
            DrugIntake.Take(draft, phrase);
        }
        else if (draft.Form is null)
        {
            draft.Form = phrase.Value;
            _formMark = mark;
        }
    }

    private void TakeStrength(ItemDraft draft, Mark mark)
    {
        if (draft.Strength is not null && draft.Strength != mark.Text)
        {
            line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}`: a second strength beside {draft.Strength}");
            return;
        }
        var strengths = draft.Head!.Drug!.Strengths;
        draft.Strength = mark.Text;
        if (char.IsAsciiDigit(mark.Text![^1]))
            draft.Strength = AddUnit(mark, strengths);
        _strengthMark = mark;
    }

    /// <summary>Another form may be another treatment, of which a guideline says something else.</summary>
    private void CheckForm(ItemDraft draft, string? form)
    {
        if (_formMark is { } mark && form is not null && draft.Head?.Drug is { } product && !DrugProducts.IsMadeIn(product, form))
            line.Doubt(NoteKind.Conflict, mark, $"the vocabulary does not list `{draft.Drug}` as {form}");
    }

    /// <summary>Against what the vocabulary lists of the product: how many parts, and which strengths it is made in.</summary>
    private void CheckStrength(ItemDraft draft)
    {
        if (_strengthMark is not { } mark || draft is not { Strength: { } strength, Head.Drug: { } product })
            return;
        var parts = PartsOf(strength);
        if (parts > 1 && parts != product.Ingredients.Count)
            line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}` gives {parts} strengths, yet `{draft.Drug}` has {(product.Ingredients.Count == 1 ? "one ingredient" : $"{product.Ingredients.Count} ingredients")}");
        else if (product.Strengths.Count > 0 && !strength.EndsWith('%') && !product.Strengths.Any(made => IsMade(made, strength)))
            line.Doubt(NoteKind.Conflict, mark, $"the vocabulary lists no {strength} of `{draft.Drug}`");
    }

    private string? AddUnit(Mark mark, IReadOnlyList<string> strengths)
    {
        var made = strengths.FirstOrDefault(made => made.StartsWith(mark.Text + " ", StringComparison.Ordinal));
        line.Doubt(NoteKind.Assumed, mark, made is null ? $"`{line.Words(mark)}`: a strength without a unit" : $"`{line.Words(mark)}` was taken as {made}");
        return made;
    }

    /// <summary>How many parts a strength has: two in 10/325 mg, one in 25 mg/ml.</summary>
    private static int PartsOf(string strength)
    {
        var end = strength.AsSpan().IndexOfAny(' ', '%');
        return 1 + strength.AsSpan(0, end < 0 ? strength.Length : end).Count('/');
    }

    /// <summary>True for a strength that is made, and for the first part of a combination written alone ("Percocet 10 mg").</summary>
    private static bool IsMade(string made, string strength)
    {
        var space = strength.IndexOf(' ', StringComparison.Ordinal);
        var number = space < 0 ? strength : strength.AsSpan(0, space);
        return made.Length > number.Length && made[number.Length] == '/' && made.AsSpan().StartsWith(number) || AreSameWithoutSpaces(made, strength);
    }

    private static bool AreSameWithoutSpaces(string a, string b)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < a.Length && a[i] == ' ')
                i++;
            while (j < b.Length && b[j] == ' ')
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length;
            if (char.ToUpperInvariant(a[i]) != char.ToUpperInvariant(b[j]))
                return false;
        }
    }

    private void TakeQuantity(ItemDraft draft, Mark mark)
    {
        if (draft.Quantity is { } known && known != mark.Amount && draft.QuantityUnit is null)
        {
            line.Doubt(NoteKind.Conflict, mark, $"`{line.Words(mark)}`: a second quantity beside {known}");
            return;
        }
        if (draft.QuantityUnit is not null && line.Marks.FindIndex(draft.From, draft.To - draft.From, any => any.Kind == MarkKind.Package) is >= 0 and var package)
            SayPackage(line.Marks[package]);
        draft.Quantity = mark.Amount;
        draft.QuantityUnit = null;
        TakePeriod(draft, mark);
        if (mark.Kind == MarkKind.TimesCount)
            line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as the quantity");
        else if (mark.Doubt is { } doubt)
            line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}`: {doubt}");
        else if (mark.Amount == Bounds.Of(1) && draft.QuantityUnit is null
            && (draft.Form ?? forms.FormAtEnd(line.Name(line.Marks[draft.HeadAt]))) is { } form && !HasPackage(draft))
            line.Doubt(NoteKind.Alternative, mark, $"`{line.Words(mark)}`: one {form}, or one package");
    }

    /// <summary>"#90/month": the quantity is for so long.</summary>
    private void TakePeriod(ItemDraft draft, Mark mark)
    {
        var at = mark.Last + 1;
        if (at + 1 >= line.Count || line.Tokens[at].Grammar is not (GrammarWord.Slash or GrammarWord.Per or GrammarWord.Each))
            return;
        if (line.GrammarAt(at + 1) switch { GrammarWord.Week => TimeUnits.Weeks, GrammarWord.Month => TimeUnits.Months, _ => null } is not { } unit)
            return;
        line.Claim(at, at + 1, ClaimStep.Assembly);
        draft.Amounts.Add(new StatedAmount($"pieces a {TimeUnits.Singular(unit)}", mark.Amount.ToAmount()));
    }

    private bool HasPackage(ItemDraft draft) => line.Marks.FindIndex(draft.From, draft.To - draft.From, mark => mark.Kind == MarkKind.Package) >= 0;

    /// <summary>120 g is the quantity, and beside "#1" the size of the package.</summary>
    private void TakePackage(ItemDraft draft, Mark mark)
    {
        if (draft.Quantity is not null)
        {
            SayPackage(mark);
            return;
        }
        draft.Quantity = mark.Amount;
        draft.QuantityUnit = mark.Text;
    }

    private void SayPackage(Mark mark) =>
        line.Say(NoteKind.Assumed, NoteSeverity.Note, line.SpanOf(mark), $"`{line.Words(mark)}` was taken as the size of the package");

    private static void TakeDuration(ItemDraft draft, Mark mark)
    {
        if (!mark.Amount.IsRange && (mark.Kind == MarkKind.DaysSupply || mark.Text == TimeUnits.Days) && mark.Amount.Max <= 999)
            draft.DaysSupply ??= (int)mark.Amount.Max;
        else if (mark.Text == TimeUnits.Weeks)
            draft.Weeks ??= mark.Amount;
        else
            draft.Duration ??= new StatedDuration(mark.Amount.ToAmount(), mark.Text!);
    }

    /// <summary>"60 tablets" is a quantity; "1 tablet twice daily" is how it is taken.</summary>
    private void TakeNumber(ItemDraft draft, int at, Mark mark)
    {
        if (at < draft.HeadAt && relations.CountsIn(draft.Head) is { } quantity)
        {
            line.Claim(mark.First, mark.Last, ClaimStep.Assembly);
            draft.Amounts.Add(new StatedAmount(quantity, mark.Amount.ToAmount()));
        }
        else if (!_intake.TakeNumber(draft, at, mark) && at + 1 < draft.To && line.Marks[at + 1].Term is Phrase { Kind: PhraseKinds.Form } && line.Marks[at + 1].First == mark.Last + 1)
        {
            line.Claim(mark.First, mark.Last, ClaimStep.Assembly);
            TakeQuantity(draft, mark);
        }
    }

    /// <summary>"Norco 10/325 mg 60": a number behind the strength.</summary>
    private void TakeBareQuantity(ItemDraft draft)
    {
        for (var at = draft.HeadAt + 1; at < draft.To; at++)
        {
            if (line.Marks[at] is not { Kind: MarkKind.Number } mark || !line.IsFree(mark.First)
                || line.Marks[at - 1].Kind is not (MarkKind.Strength or MarkKind.Separator)
                && line.Marks[at - 1].Term is not Phrase { Kind: PhraseKinds.Form } || draft.Strength is null)
                continue;
            line.Claim(mark.First, mark.Last, ClaimStep.Assembly);
            draft.Quantity = mark.Amount;
            line.Doubt(NoteKind.Assumed, mark, $"`{line.Words(mark)}` was taken as the quantity");
            return;
        }
    }

    private string? ReleaseIn(ItemDraft draft)
    {
        for (var at = draft.From; at < draft.To; at++)
        {
            if (line.Marks[at].Term is Phrase { Kind: PhraseKinds.Release, Value: { } release })
                return release;
        }
        return forms.ReleaseAtEnd(line.Name(line.Marks[draft.HeadAt]));
    }

    private string WrittenName(ItemDraft draft, Mark head)
    {
        var last = head.Last;
        for (var at = draft.HeadAt + 1; at < draft.To && line.Marks[at].First == last + 1 && line.Marks[at].Term is Phrase { Kind: PhraseKinds.Release }; at++)
            last = line.Marks[at].Last;
        return line.Name(head.First, last).ToLowerInvariant();
    }
}
