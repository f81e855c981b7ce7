using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Says what an unread word may have meant. Of drugs that are easily confused, both are named.</summary>
internal sealed class Suggestions(ClinicalVocabulary vocabulary, NearWords near)
{
    private const int ShortestWord = 5;
    private const int MostNames = 3;

    public string? For(RequestLine line, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (line.Tokens[at] is not { Kind: TokenKind.Word, Grammar: GrammarWord.None, Length: >= ShortestWord } token || token.Word >= 0)
                continue;
            var found = near.Within(line.Letters(at), bound: token.Length < 8 ? 1 : 2);
            if (found.Count > 0)
                return string.Join(" or ", found.Take(MostNames).SelectMany(word => WithConfused(word.Word)).Distinct(StringComparer.OrdinalIgnoreCase)) + "?";
        }
        return null;
    }

    private IEnumerable<string> WithConfused(string word)
    {
        yield return word;
        foreach (var confused in vocabulary.FindTreatment(word)?.Drug?.ConfusedWith ?? [])
            yield return confused;
    }
}
