namespace ImrRules.Requests.Reading;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Sign,
    Word,
    Number,
}
