using System.Globalization;
using ImrRules.Authoring.Examples;
using ImrRules.Cli.Files;

namespace ImrRules.Cli.Findings;

/// <summary>Examples that failed, by file: how the request was read stands beside what was decided, as half of all surprises are there.</summary>
internal static class ExampleText
{
    private const int VerdictColumn = 80;

    /// <param name="results">All examples.</param>
    /// <param name="before">What the lines that decided were in the last commit.</param>
    /// <param name="guidelines">The guidelines, to name their files as a person at their folder would.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<ExampleResult> results, LastCommit before, ChosenGuidelines guidelines, TextWriter output)
    {
        var failed = results.Where(result => !result.Passed).ToArray();
        foreach (var file in failed.GroupBy(result => result.File))
        {
            output.Write($"{guidelines.OnDisk(file.Key)}\n");
            foreach (var result in file)
                Write(result, before, output);
            output.Write('\n');
        }
        var files = results.Select(result => result.File).Distinct().Count();
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"{FindingSummary.Counted(results.Count, "example")} in {FindingSummary.Counted(files, "file")}: {results.Count - failed.Length} passed, {failed.Length} failed\n"));
    }

    private static void Write(ExampleResult result, LastCommit before, TextWriter output)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{result.Line,4}  {result.Varied ?? result.Request}{(result.But is null ? "" : $", but: {result.But}")}");
        output.Write($"{head.PadRight(VerdictColumn - 2)}  FAILED\n");
        output.Write($"      expected   {result.Expected}\n");
        output.Write($"      got        {result.Got}\n");
        output.Write($"      read as    {result.ReadAs}\n");
        output.Write($"      because    {result.Because}\n");
        if (result.DecidingFile is { } file && before.Sentence(file, result.DecidingLine) is { } changed)
            output.Write($"      changed    {changed}\n");
    }
}
