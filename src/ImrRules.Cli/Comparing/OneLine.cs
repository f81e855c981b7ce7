namespace ImrRules.Cli.Comparing;

/// <summary>A text as it can stand in a line: with single spaces, and nothing that would move a terminal's cursor.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Join(' ', string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
