using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Finds which of a few words was meant by another one.</summary>
internal static class ChoiceWords
{
    private static readonly string[] MeanYes = ["yes", "y", "true", "on", "ja", "si", "sí"];
    private static readonly string[] MeanNo = ["no", "n", "false", "off"];

    /// <summary>The word that says the same in other letters (Yes, TRUE, recommended as an Option); null where none does.</summary>
    public static string? Same(string written, IReadOnlyList<string> choices)
    {
        var folded = written.Trim();
        var word = MeanYes.Contains(folded, StringComparer.OrdinalIgnoreCase) ? "yes" : MeanNo.Contains(folded, StringComparer.OrdinalIgnoreCase) ? "no" : null;
        return word is not null && choices.Contains(word) ? word : choices.FirstOrDefault(choice => Likeness.Of(written, choice) >= 1);
    }

    /// <summary>What to write.</summary>
    public static string Advice(string written, IReadOnlyList<string> choices) => Same(written, choices) is { } same ? $"Write {same}."
        : Spelling.DidYouMean(written, choices) ?? (choices.Count == 2 ? $"Write {choices[0]} or {choices[1]}." : $"Known values: {string.Join(", ", choices)}.");
}
