using System.Globalization;
using ImrRules.Authoring.Coverage;

namespace ImrRules.Cli.Findings;

/// <summary>The mistakes that no example would notice, by recommendation, each with the variation that would.</summary>
internal static class CoverageText
{
    private const int CountColumn = 54;
    private const int NoticeColumn = 76;

    public static void Write(IReadOnlyList<RecommendationCoverage> coverage, TextWriter output)
    {
        output.Write($"{"",-(CountColumn - 1)}mistakes an example would notice\n");
        foreach (var one in coverage)
            Write(one, output);
        var (noticed, noticeable, apart) = (coverage.Sum(one => one.Noticed), coverage.Sum(one => one.Noticeable), coverage.Sum(one => one.NotToldApart));
        var percent = noticeable == 0 ? 100 : noticed * 100 / noticeable;
        var missing = coverage.Sum(one => one.Missing.Count);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{FindingSummary.Counted(coverage.Count, "recommendation")}: {noticed} of {noticeable} ({percent}%)."));
        if (apart > 0)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"   {apart} more could not be told apart from what is written."));
        if (missing > 0)
            output.Write($"   imr coverage --write adds {FindingSummary.Counted(missing, "variation")}, for you to say what is expected.");
        output.Write('\n');
    }

    private static void Write(RecommendationCoverage one, TextWriter output)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{one.Recommendation.PadRight(CountColumn - 2)} {one.Noticed} of {one.Noticeable}"));
        output.Write(one.NotToldApart == 0 ? "\n" : string.Create(CultureInfo.InvariantCulture, $", and {one.NotToldApart} that could not be told apart\n"));
        foreach (var mistake in one.Mistakes.Where(mistake => mistake.Notice != Notice.Noticed))
        {
            var head = string.Create(CultureInfo.InvariantCulture, $"{mistake.Line,5}  {mistake.Words}");
            output.Write($"{head.PadRight(NoticeColumn - 2)}  {Noticed(mistake)}\n");
        }
    }

    private static string Noticed(MistakeResult mistake) => mistake.Notice == Notice.NotToldApart
        ? "could not be told apart"
        : $"nothing notices      add{(mistake.AddTo is null ? "" : $" to {mistake.AddTo}")}: {mistake.Add}";
}
