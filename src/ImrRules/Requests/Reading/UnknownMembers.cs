using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>A member of a list that no word of the vocabulary names is an item of its own: asked for, and not understood.</summary>
internal sealed class UnknownMembers(RequestLine line)
{
    public void Insert(List<ItemDraft> drafts)
    {
        for (var at = drafts.Count - 1; at > 0; at--)
        {
            var (before, next) = (drafts[at - 1], drafts[at]);
            if (before.Head is null || next.Head is null || before.Components.Count > 0)
                continue;
            var separators = Separators(before.HeadAt + 1, next.HeadAt);
            if (separators.Count < 2 || !IsUnknown(separators[^2], separators[^1]))
                continue;
            drafts.Insert(at, new ItemDraft { From = separators[^2], To = separators[^1], Separation = Separation.Comma });
            before.To = separators[^2];
        }
    }

    /// <summary>The separators between two marks; of a comma with a word behind it, the comma.</summary>
    private List<int> Separators(int from, int to)
    {
        var found = new List<int>();
        for (var at = from; at < to; at++)
        {
            if (line.Tokens[line.Marks[at].First].Grammar != GrammarWord.Comma && line.Marks[at].Term is not Phrase { Kind: PhraseKinds.And })
                continue;
            if (found.Count == 0 || line.Marks[at].First > line.Marks[found[^1]].Last + 1)
                found.Add(at);
        }
        return found;
    }

    private bool IsUnknown(int from, int to)
    {
        if (to - from != 1)
            return false;
        var unread = false;
        for (var token = line.Marks[from].Last + 1; token < line.Marks[to].First; token++)
        {
            if (line.ClaimOf(token) == ClaimStep.Unread && line.Tokens[token] is { Kind: TokenKind.Word, Grammar: GrammarWord.None })
                unread = true;
            else if (line.ClaimOf(token) != ClaimStep.Filler && line.Tokens[token].Kind != TokenKind.Sign)
                return false;
        }
        return unread;
    }
}
