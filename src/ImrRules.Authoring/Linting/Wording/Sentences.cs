using System.Text.RegularExpressions;

namespace ImrRules.Authoring.Linting.Wording;

/// <summary>A text's sentences: each ends with a full stop, a question mark or an exclamation mark before a space, or with the text.</summary>
internal static partial class Sentences
{
    public static IEnumerable<string> Of(string text) => End().Split(text).Where(sentence => sentence.Length > 0);

    public static int Words(string sentence) => sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=[.?!][)""]?)\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();
}
