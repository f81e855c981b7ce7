namespace ImrRules.Diagnostics;

/// <summary>Puts a text in quotation marks, so that YAML keeps every character of it.</summary>
internal static class Quotation
{
    /// <summary>Double marks, or single ones where the text holds double ones or a backslash.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";
}
