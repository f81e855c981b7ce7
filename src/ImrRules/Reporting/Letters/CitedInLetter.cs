using ImrRules.Evaluation;

namespace ImrRules.Reporting.Letters;

/// <summary>A guideline as a letter cites it: name, section, pages, and the edition with its year (8 CCR 9792.21.1(d), from memory).</summary>
internal static class CitedInLetter
{
    private const string Begins = "Decision based on";

    public static string Of(Citation citation)
    {
        var section = citation.Section is { } named && !citation.Title.EndsWith(named, StringComparison.OrdinalIgnoreCase) ? named : citation.Topic;
        var title = citation.Title.Contains(section, StringComparison.OrdinalIgnoreCase) ? citation.Title : $"{citation.Title}, {section}";
        return $"{Begins} {title}{(citation.Pages is { } pages ? $" Page(s): {pages}" : "")}. Edition: {citation.Edition}.";
    }

    /// <summary>A citation that somebody wrote.</summary>
    public static string Of(string words)
    {
        var written = words.Trim();
        return $"{(written.StartsWith(Begins, StringComparison.OrdinalIgnoreCase) ? "" : $"{Begins} ")}{written}{(written.EndsWith('.') ? "" : ".")}";
    }
}
