namespace ImrRules.Requests.Reading;

/// <summary>A request while it is being read: its tokens, which step claimed each of them, what was recognized so far, and the notes.</summary>
internal sealed class RequestLine(string text, List<Token> tokens)
{
    private readonly ClaimStep[] _claims = new ClaimStep[tokens.Count];
    private readonly int[] _markAt = new int[tokens.Count];

    private Dictionary<int[], (int First, int Last)>? _places;

    public string Text { get; } = text;

    public List<Token> Tokens { get; } = tokens;

    public int Count => Tokens.Count;

    /// <summary>What was recognized; in the order of the text once the scanners are done.</summary>
    public List<Mark> Marks { get; } = new(12);

    public List<ReadingNote> Notes { get; } = [];

    public ClaimStep ClaimOf(int token) => _claims[token];

    /// <summary>True where no step has claimed the token, or only as a filler.</summary>
    public bool IsFree(int token) => token < Count && _claims[token] is ClaimStep.Unread or ClaimStep.Filler;

    public GrammarWord GrammarAt(int token) => token >= 0 && IsFree(token) ? Tokens[token].Grammar : GrammarWord.None;

    public bool IsFreeNumber(int token) => IsFree(token) && Tokens[token] is { Kind: TokenKind.Number, Number: >= 0 };

    /// <summary>True where nothing stands between the token and the one before it.</summary>
    public bool IsGlued(int token) => token > 0 && token < Count && Tokens[token - 1].End == Tokens[token].Start;

    /// <summary>True where a token of this kind follows the one before it without a space.</summary>
    public bool IsGlued(int token, TokenKind kind) => IsGlued(token) && Tokens[token].Kind == kind;

    public void Claim(int first, int last, ClaimStep step)
    {
        for (var token = first; token <= last; token++)
            _claims[token] = step;
    }

    public void Add(Mark mark, ClaimStep step)
    {
        Claim(mark.First, mark.Last, step);
        Marks.Add(mark);
        if (mark.Kind == MarkKind.CountedNoun)
            _markAt[mark.First] = Marks.Count;
        else if (mark.Kind == MarkKind.Treatment)
            _markAt[mark.Last] = Marks.Count;
    }

    /// <summary>The counted noun that begins at a token, while the marks still stand in the order in which they were found.</summary>
    public Mark? CountedNounAt(int token) => MarkAt(token, MarkKind.CountedNoun);

    /// <summary>The treatment that ends at a token, while the marks still stand in the order in which they were found.</summary>
    public Mark? TreatmentEndingAt(int token) => MarkAt(token, MarkKind.Treatment);

    private Mark? MarkAt(int token, MarkKind kind) =>
        token >= 0 && token < Count && _markAt[token] is > 0 and var place && Marks[place - 1].Kind == kind ? Marks[place - 1] : null;

    /// <summary>Where words that another wording needs begin for the first and for the last time; -1 where they do not stand. Looked for once.</summary>
    public (int First, int Last) OutermostPlaces(int[] words)
    {
        _places ??= [];
        if (_places.TryGetValue(words, out var places))
            return places;
        places = (-1, -1);
        for (var at = 0; at + words.Length <= Count; at++)
        {
            if (Stand(words, at))
                places = (places.First < 0 ? at : places.First, at);
        }
        _places.Add(words, places);
        return places;
    }

    private bool Stand(int[] words, int at)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (Tokens[at + word].Word != words[word] && Tokens[at + word].Singular != words[word])
                return false;
        }
        return true;
    }

    public TextSpan SpanOf(int first, int last) => new(Tokens[first].Start, Tokens[last].End - Tokens[first].Start);

    public TextSpan SpanOf(Mark mark) => SpanOf(mark.First, mark.Last);

    public string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    public string Words(Mark mark) => Words(mark.First, mark.Last);

    /// <summary>The words as a name that can be looked up: one space between two of them, whatever was written.</summary>
    public string Name(int first, int last)
    {
        var words = Words(first, last);
        return words.Any(char.IsWhiteSpace) ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : words;
    }

    public string Name(Mark mark) => Name(mark.First, mark.Last);

    public ReadOnlySpan<char> Letters(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    public void Say(NoteKind kind, NoteSeverity severity, TextSpan span, string message, string? suggestion = null) =>
        Notes.Add(new ReadingNote(kind, severity, span, message, suggestion));

    public void Doubt(NoteKind kind, Mark mark, string message) => Say(kind, NoteSeverity.Doubt, SpanOf(mark), message);
}
