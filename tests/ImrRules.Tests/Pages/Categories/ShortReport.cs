namespace ImrRules.Tests.Pages.Categories;

/// <summary>A report with what a page of a category shows of it: what was read and decided, the criteria, what would change it and what is asked.</summary>
public static class ShortReport
{
    private static readonly string[] LeftOut = ["Assumed", "Source", "Standing", "Passed over", "UR cites"];

    /// <summary>The indent of a section's label, and that of its lines.</summary>
    private static readonly string Label = new(' ', 3), Line = new(' ', 17);

    public static string Of(string report)
    {
        var shown = new List<string>();
        var isLeftOut = false;
        foreach (var line in report.Split('\n'))
        {
            if (!line.StartsWith(Line, StringComparison.Ordinal))
                isLeftOut = line.StartsWith("Engine ", StringComparison.Ordinal) || LeftOut.Any(label => line.StartsWith($"{Label}{label} ", StringComparison.Ordinal));
            if (!isLeftOut)
                shown.Add(line);
        }
        return string.Join('\n', shown);
    }
}
