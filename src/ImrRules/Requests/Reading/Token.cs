namespace ImrRules.Requests.Reading;

/// <summary>A run of letters, a number, or a single sign of the text. A number word ("three") is a number that keeps its word.</summary>
/// <param name="Start">The first character in the text.</param>
/// <param name="Length">How many characters of the text it covers.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Grammar">The grammar word that it is, if any.</param>
/// <param name="Word">The number of the word in the lexicon; -1 for a word that no term of the vocabulary holds.</param>
/// <param name="Singular">The number of its singular, where it ends as a plural does and the lexicon holds it; otherwise -1.</param>
/// <param name="Number">The value of a number.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, GrammarWord Grammar, int Word, int Singular, decimal Number)
{
    public int End => Start + Length;
}
