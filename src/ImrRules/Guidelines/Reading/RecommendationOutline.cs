using ImrRules.Diagnostics;

namespace ImrRules.Guidelines.Reading;

/// <summary>Finds, by its lines alone, where each recommendation of a topic begins and ends: also of one that could not be read.</summary>
internal static class RecommendationOutline
{
    private const string Section = "recommendations";
    private const string Id = "id:";

    public static void Add(SourceText topic, string source, DiagnosticBag diagnostics)
    {
        var heading = Enumerable.Range(0, topic.Lines.Count).FirstOrDefault(at => topic.Lines[at].StartsWith(Section, StringComparison.Ordinal), -1);
        if (heading < 0)
            return;
        var dashes = Enumerable.Range(heading + 1, topic.Lines.Count - heading - 1).Where(at => topic.Lines[at].TrimStart(' ').StartsWith("- ", StringComparison.Ordinal)).ToArray();
        var column = dashes.Select(at => Indent(topic.Lines[at])).DefaultIfEmpty(0).Min();
        int[] starts = [.. dashes.Where(at => Indent(topic.Lines[at]) == column), topic.Lines.Count];
        for (var at = 0; at + 1 < starts.Length; at++)
        {
            if (Enumerable.Range(starts[at], starts[at + 1] - starts[at]).Select(line => topic.Lines[line].TrimStart(' ', '-')).FirstOrDefault(line => line.StartsWith(Id, StringComparison.Ordinal)) is { } id)
                diagnostics.Recommendation(topic.File, starts[at] + 1, starts[at + 1], $"{source}/{id[Id.Length..].Trim()}");
        }
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
