using System.Text.RegularExpressions;

namespace ImrRules.Authoring.Schemas;

/// <summary>Patterns of the editor's dialect, in which a letter that needs no escape may have none.</summary>
internal static partial class TextPattern
{
    /// <summary>A number as amounts and tests are written with.</summary>
    public const string Number = @"(\d+(\.\d+)?|\.\d+)";

    public static string Whole(string pattern) => $"^{pattern}$";

    public static string OneOf(IEnumerable<string> words) => $"({string.Join('|', words.Select(Escaped))})";

    public static string Escaped(string words) => Special().Replace(words, @"\$0");

    [GeneratedRegex(@"[\\^$.|?*+()\[\]{}/]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();
}
