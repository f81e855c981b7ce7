using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Splits a text into runs of letters, numbers and single signs, also where letters meet digits. Case, dashes, quotes and ½ are folded; offsets stay those of the text.</summary>
internal static class Tokenizer
{
    /// <summary>The most digits of a number that is read as one.</summary>
    private const int MostDigits = 18;

    public static List<Token> Split(string text, WordTable words)
    {
        var tokens = new List<Token>(text.Length / 3 + 4);
        Split(text, words, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a text to a list that has none.</summary>
    public static void Split(string text, WordTable words, List<Token> tokens)
    {
        var at = 0;
        while (at < text.Length)
        {
            var sign = text[at];
            if (char.IsWhiteSpace(sign))
                at++;
            else if (char.IsAsciiDigit(sign))
                at = Add(tokens, ReadNumber(text, at, words));
            else if (char.IsLetter(sign))
                at = AddWord(tokens, text, at, words);
            else if (sign == '\u00BD')
                at = AddHalf(tokens, at);
            else
                at = Add(tokens, new Token(at, 1, TokenKind.Sign, GrammarWords.OfSign(sign), words.Find(text.AsSpan(at, 1)), -1, 0));
        }
    }

    private static int Add(List<Token> tokens, Token token)
    {
        tokens.Add(token);
        return token.End;
    }

    private static Token ReadNumber(string text, int start, WordTable words)
    {
        var at = Digits(text, start);
        while (at + 3 < text.Length && text[at] == ',' && at - start <= 3 && Digits(text, at + 1) == at + 4)
            at += 4;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
            at = Digits(text, at + 1);
        var digits = text.AsSpan(start, at - start);
        var value = digits.Length <= MostDigits && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return new Token(start, at - start, TokenKind.Number, GrammarWord.None, words.Find(digits), -1, value);
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static int AddHalf(List<Token> tokens, int at)
    {
        if (tokens is [.., { Kind: TokenKind.Number } whole] && whole.End == at)
            tokens[^1] = whole with { Length = whole.Length + 1, Number = whole.Number + 0.5m };
        else
            tokens.Add(new Token(at, 1, TokenKind.Number, GrammarWord.None, -1, -1, 0.5m));
        return at + 1;
    }

    private static int AddWord(List<Token> tokens, string text, int start, WordTable words)
    {
        var end = start + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var letters = text.AsSpan(start, end - start);
        var length = letters.Length + PossessiveLength(text, end);
        if (NumberWords.Of(letters) is { } value)
            AddNumberWord(tokens, text, new Token(start, length, TokenKind.Number, GrammarWord.None, words.Find(letters), -1, value));
        else
            tokens.Add(new Token(start, length, TokenKind.Word, GrammarWords.OfWord(letters), words.Find(letters), words.FindSingular(letters), 0));
        return start + length;
    }

    /// <summary>Twenty-four is one number.</summary>
    private static void AddNumberWord(List<Token> tokens, string text, Token word)
    {
        var tens = tokens is [.., var sign, var before] ? Number(sign, before) : tokens is [var only] ? Number(default, only) : null;
        if (word.Number is > 0 and < 10 && tens is { } first && NumberWords.IsTens(first.Number) && char.IsLetter(text[first.Start]))
        {
            if (tokens[^1].Kind == TokenKind.Sign)
                tokens.RemoveAt(tokens.Count - 1);
            tokens[^1] = first with { Length = word.End - first.Start, Number = first.Number + word.Number, Word = -1 };
        }
        else
        {
            tokens.Add(word);
        }

        static Token? Number(Token sign, Token before) => before.Kind == TokenKind.Number ? before
            : before.Grammar == GrammarWord.Dash && sign.Kind == TokenKind.Number && sign.End == before.Start ? sign : null;
    }

    private static int PossessiveLength(string text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '\u2019' && text[at + 1] is 's' or 'S' && (at + 2 == text.Length
            || !char.IsLetterOrDigit(text[at + 2])) ? 2 : 0;
}
