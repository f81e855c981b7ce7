namespace ImrRules.Requests.Reading;

/// <summary>The step of the reader that accounts for a token.</summary>
internal enum ClaimStep : byte
{
    /// <summary>No step: listed as unread.</summary>
    Unread,

    /// <summary>Punctuation, which says nothing by itself.</summary>
    Sign,

    /// <summary>Declared a filler by the vocabulary, or one of the few that need no declaration.</summary>
    Filler,

    Levels,
    Codes,
    Dates,
    Lexicon,
    Measures,
    Assembly,
}
