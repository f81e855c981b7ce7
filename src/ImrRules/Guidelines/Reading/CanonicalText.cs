using System.Globalization;
using System.Text;

namespace ImrRules.Guidelines.Reading;

/// <summary>
/// Writes values one behind the other so that different ones never give the same text: before each word stands its length, before each list its count.
/// What an author writes can hold any character and still not pass for something else.
/// </summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new();

    /// <summary>A key with its words; nothing where there are none, so that a key that the grammar gains later changes no text without it.</summary>
    public void Key(string key, string? words)
    {
        if (words is null)
            return;
        Word(key);
        Word(words);
    }

    /// <summary>A key with its values in their order; nothing where there are none.</summary>
    public void List(string key, IEnumerable<string> values)
    {
        string[] all = [.. values];
        if (all.Length == 0)
            return;
        Word(key);
        BeginList(all.Length);
        foreach (var value in all)
            Word(value);
    }

    /// <summary>A key with values whose order says nothing.</summary>
    public void Set(string key, IEnumerable<string> values) => List(key, values.Order(StringComparer.Ordinal));

    public void Word(string word) => _text.Append(CultureInfo.InvariantCulture, $"{word.Length}:").Append(word);

    public void BeginList(int count) => _text.Append(CultureInfo.InvariantCulture, $"{count}[");

    public void BeginMap(int count) => _text.Append(CultureInfo.InvariantCulture, $"{count}{{");

    public override string ToString() => _text.ToString();

    /// <summary>The words of a text without its line breaks and indentation.</summary>
    public static string? Folded(string? text) => text is null || IsFolded(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsFolded(string text)
    {
        var isBehindSpace = true;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (isSpace && (isBehindSpace || letter != ' '))
                return false;
            isBehindSpace = isSpace;
        }
        return !isBehindSpace || text.Length == 0;
    }

    /// <summary>A number as its value, however many zeros were written behind it.</summary>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
