namespace ImrRules.Requests.Reading;

/// <summary>Finds the ingredients of a compound that the vocabulary does not know: unread words before a percentage of their own.</summary>
internal sealed class UnknownIngredients(RequestLine line)
{
    /// <summary>True where the strength is that of an unknown ingredient, which then is kept by its words. They stay unread, so that a person looks.</summary>
    public bool Take(ItemDraft draft, int at, Mark strength)
    {
        if (strength.Text is not [.., '%'] || at > draft.HeadAt && draft.Strength is null)
            return false;
        var first = strength.First;
        while (first > 0 && line.ClaimOf(first - 1) == ClaimStep.Unread && line.Tokens[first - 1] is { Kind: TokenKind.Word, Grammar: GrammarWord.None })
            first--;
        if (first == strength.First)
            return false;
        draft.UnknownIngredients.Add(new CompoundIngredient(line.Words(first, strength.First - 1), CompoundFinder.PercentOf(strength.Text)));
        return true;
    }
}
