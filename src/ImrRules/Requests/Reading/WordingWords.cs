namespace ImrRules.Requests.Reading;

/// <summary>Numbers the words of wordings by the rules of the tokens, less the signs that only join.</summary>
internal sealed class WordingWords
{
    private static readonly WordTable None = new(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));

    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly List<string> _words = [];

    // of the wording at hand
    private readonly List<Token> _tokens = [];
    private readonly List<int> _found = [];

    /// <param name="capacity">About how many words there will be.</param>
    public WordingWords(int capacity)
    {
        _numbers = new(capacity, StringComparer.OrdinalIgnoreCase);
        _byLetters = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The word of a number, as it was written first.</summary>
    public string this[int number] => _words[number];

    public WordTable ToTable() => new(_numbers);

    /// <summary>The words of a wording by their numbers; those that are new are numbered.</summary>
    public int[] In(string wording)
    {
        _tokens.Clear();
        _found.Clear();
        Tokenizer.Split(wording, None, _tokens);
        foreach (var token in _tokens)
        {
            if (!Joins(token, wording))
                _found.Add(NumberOf(Letters(token, wording)));
        }
        return [.. _found];
    }

    private int NumberOf(ReadOnlySpan<char> letters)
    {
        if (_byLetters.TryGetValue(letters, out var number))
            return number;
        _words.Add(letters.ToString());
        _numbers.Add(_words[^1], _words.Count - 1);
        return _words.Count - 1;
    }

    private static bool Joins(Token token, string wording) =>
        token.Kind == TokenKind.Sign && (token.Grammar is GrammarWord.Dash or GrammarWord.Stop || wording[token.Start] is '\'' or '\u2019');

    private static ReadOnlySpan<char> Letters(Token token, string wording) => wording.AsSpan(token.Start, token.Length) is [.. var stem, '\'' or '\u2019', 's'] ? stem : wording.AsSpan(token.Start, token.Length);
}
