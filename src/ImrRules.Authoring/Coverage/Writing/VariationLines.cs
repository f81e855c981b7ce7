using ImrRules.Authoring.Coverage.Searching;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Coverage.Writing;

/// <summary>The lines of a variation as an author would write them; what is expected is left for a person to say.</summary>
internal static class VariationLines
{
    private const string Dash = "- ";
    private const string Indent = "  ";

    private static readonly string Expect = $"expect: \"{ExpectationReader.Open}\"";

    /// <summary>A variation below <c>but</c>.</summary>
    public static IEnumerable<string> Below(Variation variation, int dashColumn) => Item([.. variation.Written.Select(Line), Expect], dashColumn);

    /// <summary>A whole example.</summary>
    public static IEnumerable<string> WholeExample(Variation variation, int dashColumn)
    {
        var changes = variation.Written.ToLookup(change => change.Key == ExampleChange.OfRequest);
        string[] ofCase = changes[false].Any() ? ["case:", .. changes[false].Select(change => Indent + Line(change))] : [];
        return Item([.. changes[true].Select(Line), .. ofCase, Expect], dashColumn);
    }

    private static IEnumerable<string> Item(IReadOnlyList<string> lines, int dashColumn) =>
        lines.Select((line, at) => $"{new string(' ', dashColumn - 1)}{(at == 0 ? Dash : Indent)}{line}");

    private static string Line(ExampleChange change) => $"{change.Key}: {Quoted(change.Words)}";

    /// <summary>In quotes where the words alone would be read as something else. Lists and maps stand as they are.</summary>
    private static string Quoted(string words)
    {
        var isPlain = words.Length > 0 && (char.IsLetterOrDigit(words[0]) || words[0] is '[' or '{')
            && !words.Contains(": ", StringComparison.Ordinal) && !words.Contains(" #", StringComparison.Ordinal) && !words.EndsWith(':');
        return isPlain || words[0] is '[' or '{' ? words : $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
