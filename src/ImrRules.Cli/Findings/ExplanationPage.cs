using ImrRules.Authoring.Explaining;

namespace ImrRules.Cli.Findings;

/// <summary>Explanations of findings: one for a person at a terminal, or all as a page of the documentation.</summary>
internal static class ExplanationPage
{
    private const int Width = 100;

    public static void Write(FindingExplanation one, TextWriter output)
    {
        output.Write($"{one.Finding}\n\n");
        WriteFolded(one.Means, "", output);
        WriteLines("Wrong", one.Wrong, output);
        WriteLines("Right", one.Right, output);
        output.Write("\nWhy\n");
        WriteFolded(one.Why, "  ", output);
    }

    /// <summary>The names, by group.</summary>
    public static void WriteNames(TextWriter output)
    {
        foreach (var group in FindingExplanations.All.GroupBy(one => one.Group))
        {
            output.Write($"{group.Key}\n");
            WriteFolded(string.Join(", ", group.Select(one => one.Finding)), "  ", output);
            output.Write('\n');
        }
        output.Write("What one of them means: imr explain NAME\n");
    }

    /// <summary>All of them as Markdown.</summary>
    public static void WriteMarkdown(TextWriter output)
    {
        output.Write("# What findings mean\n\nEach finding of `imr lint` has a name; `imr explain NAME` shows the same text. This page is made by `imr explain --format markdown`.\n");
        foreach (var group in FindingExplanations.All.GroupBy(one => one.Group))
        {
            output.Write($"\n## {group.Key}\n");
            foreach (var one in group)
                output.Write($"\n### {one.Finding}\n\n{one.Means}\n\nWrong:\n\n{Fenced(one.Wrong)}\n\nRight:\n\n{Fenced(one.Right)}\n\nWhy: {one.Why}\n");
        }
    }

    private static string Fenced(string lines) => $"```yaml\n{lines}\n```";

    private static void WriteLines(string heading, string lines, TextWriter output)
    {
        output.Write($"\n{heading}\n");
        foreach (var line in lines.Split('\n'))
            output.Write($"    {line}".TrimEnd() + "\n");
    }

    private static void WriteFolded(string text, string indent, TextWriter output)
    {
        var line = indent;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > Width)
            {
                output.Write($"{line}\n");
                line = indent;
            }
            line += line.Length > indent.Length ? $" {word}" : word;
        }
        output.Write($"{line}\n");
    }
}
