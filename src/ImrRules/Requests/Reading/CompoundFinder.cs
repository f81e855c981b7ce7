using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Joins drugs that stand together into one product: the ingredients of a compound with their percents, or the two names of a combination.</summary>
internal sealed class CompoundFinder(RequestLine line, ClinicalVocabulary vocabulary, DrugProducts products)
{
    /// <summary>The form of compounds that name none: that of the vocabulary's phrase for a base.</summary>
    private readonly string? _usualForm = vocabulary.Phrases.FirstOrDefault(phrase => phrase is { Kind: PhraseKinds.Compound, Value: not null })?.Value;

    public void Join(List<ItemDraft> drafts)
    {
        Mark? mark = null;
        for (int first = 0, last = -1; first < drafts.Count; first++)
        {
            if (first > last)
            {
                last = EndOfRun(drafts, first);
                mark = CompoundMark(drafts, first, last);
            }
            if (last > first && (mark is not null || ArePercents(drafts, first, last)) || last >= first && HasUnknown(drafts, first, last))
            {
                JoinCompound(drafts, first, last, mark);
                last = first;
            }
            else if (last > first && drafts[first + 1].Separation == Separation.Slash)
            {
                JoinCombination(drafts, first);
                last--;
            }
            else if (last == first && drafts[first].IsDrug && mark?.Term is Phrase { Value: { } form })
            {
                drafts[first].Form ??= form;
            }
        }
    }

    /// <summary>The last of the drugs that stand together from one on.</summary>
    private static int EndOfRun(List<ItemDraft> drafts, int first)
    {
        var last = first;
        while (last + 1 < drafts.Count && drafts[last + 1].IsDrug && drafts[first].IsDrug && drafts[last + 1].Separation is not Separation.Stop)
            last++;
        return last;
    }

    private static bool HasUnknown(List<ItemDraft> drafts, int first, int last) =>
        drafts.FindIndex(first, last - first + 1, draft => draft.UnknownIngredients.Count > 0) >= 0 && ArePercents(drafts, first, last, unknown: 1);

    private Mark? CompoundMark(List<ItemDraft> drafts, int first, int last)
    {
        var at = line.Marks.FindIndex(drafts[first].From, drafts[last].To - drafts[first].From, mark => mark.Term is Phrase { Kind: PhraseKinds.Compound });
        return at < 0 ? null : line.Marks[at];
    }

    /// <summary>True where at least two ingredients have a percent, at most one has none, and none but the last has a quantity.</summary>
    private static bool ArePercents(List<ItemDraft> drafts, int first, int last, int unknown = 0)
    {
        var without = 0;
        for (var at = first; at <= last; at++)
        {
            if (at < last && drafts[at].Quantity is not null)
                return false;
            if (drafts[at].Strength is null && ++without > 1 || drafts[at].Strength is { } strength && !strength.EndsWith('%'))
                return false;
        }
        return last - first + 1 - without + unknown >= 2;
    }

    private void JoinCompound(List<ItemDraft> drafts, int first, int last, Mark? mark)
    {
        var compound = drafts[first];
        var end = drafts[last];
        compound.Form = (mark?.Term as Phrase)?.Value ?? end.Form;
        for (var at = first; at <= last; at++)
        {
            var product = products.Find(drafts[at].Head, drafts[at].Drug!, compound.Form ?? _usualForm, release: null, strength: "%")!;
            if (at == first)
                compound.Head = product;
            compound.Compound.Add(new CompoundIngredient(product.Name, PercentOf(drafts[at].Strength)));
            compound.Compound.AddRange(drafts[at].UnknownIngredients);
        }
        compound.Ingredients.Clear();
        compound.Ingredients.AddRange(compound.Compound.Select(ingredient => ingredient.Name));
        (compound.Drug, compound.Strength) = (null, null);
        (compound.Quantity, compound.QuantityUnit, compound.Refills, compound.DaysSupply) = (end.Quantity, end.QuantityUnit, end.Refills, end.DaysSupply);
        compound.To = end.To;
        if (mark is { } found)
            line.Doubt(NoteKind.Assumed, found, $"`{line.Words(found)}`: the drugs before it were taken as ingredients of one compound");
        drafts.RemoveRange(first + 1, last - first);
    }

    public static decimal? PercentOf(string? strength) =>
        strength is [.. var number, '%'] && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    private void JoinCombination(List<ItemDraft> drafts, int first)
    {
        var (a, b) = (drafts[first], drafts[first + 1]);
        string[] ingredients = [.. a.Head!.Drug!.Ingredients, .. b.Head!.Drug!.Ingredients];
        var product = vocabulary.Treatments.FirstOrDefault(treatment => treatment.Drug is { } drug && drug.Ingredients.Count == ingredients.Length
            && !drug.Ingredients.Except(ingredients).Any());
        if (product is null)
            line.Doubt(NoteKind.Alternative, line.Marks[b.HeadAt], $"`{a.Drug}/{b.Drug}` was read as one drug; the vocabulary holds no such combination");
        a.Drug = $"{a.Drug}/{b.Drug}";
        a.Head = product ?? a.Head;
        a.Ingredients.Clear();
        a.Ingredients.AddRange(product?.Drug?.Ingredients ?? ingredients);
        (a.Strength, a.Form, a.Quantity, a.QuantityUnit) = (b.Strength, b.Form, b.Quantity, b.QuantityUnit);
        (a.Refills, a.DaysSupply, a.PerDay, a.AtATime, a.To) = (b.Refills, b.DaysSupply, b.PerDay, b.AtATime, b.To);
        drafts.RemoveAt(first + 1);
    }
}
