namespace ImrRules.Authoring.Showing;

/// <summary>Small matters of wording that several parts of a page share.</summary>
internal static class Lines
{
    public const int Indent = 2;

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string Either(IReadOnlyList<string> words) => Joined(words, "or");

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Both(IReadOnlyList<string> words) => Joined(words, "and");

    public static string Quoted(string words) => $"\"{words}\"";

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Joined(IReadOnlyList<string> words, string joint) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {joint} {words[^1]}";
}
