using System.Globalization;
using ImrRules.Authoring.Showing;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Reviewing;

/// <summary>How many recommendations of each source are in which state of review on a day.</summary>
internal sealed class ReviewCounts
{
    private const string All = "all";

    private readonly (string Source, int[] Counts)[] _rows;
    private readonly Recommendation[] _changed;
    private readonly DateOnly _day;

    public ReviewCounts(GuidelineLibrary library, DateOnly day)
    {
        _day = day;
        _changed = [.. library.Recommendations.Where(one => one.ReviewStateOn(day) == ReviewState.ChangedSinceReview).OrderBy(one => one.FullName, StringComparer.Ordinal)];
        _rows = [.. library.Recommendations.GroupBy(one => one.Source.Id).OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => (source.Key, Counted(source)))];

        int[] Counted(IEnumerable<Recommendation> ofOne)
        {
            var states = ofOne.Select(one => one.ReviewStateOn(day)).ToArray();
            return [.. StateWords.All.Select(state => states.Count(one => one == state))];
        }
    }

    public void WriteText(TextWriter output)
    {
        string[] headings = [.. StateWords.All.Select(StateWords.Of)];
        int[] totals = [.. headings.Select((_, at) => _rows.Sum(row => row.Counts[at]))];
        var title = $"Reviews on {DaysInForce.Day(_day)}";
        var width = _rows.Select(row => row.Source.Length).Append(title.Length).Max();
        output.Write($"{title.PadRight(width)}{string.Concat(headings.Select(heading => $"  {heading}"))}\n");
        foreach (var (source, counts) in _rows.Append((All, totals)))
            output.Write($"{source.PadRight(width)}{string.Concat(counts.Select((count, at) => $"  {count.ToString(CultureInfo.InvariantCulture).PadLeft(headings[at].Length)}"))}\n");
        if (_changed.Length > 0)
            output.Write("\nChanged since review:\n");
        foreach (var one in _changed)
            output.Write($"  {one.FullName}  ({one.Review!.By}, {DaysInForce.Day(one.Review.Date)})\n");
    }

    /// <summary>One object a line, one for each source.</summary>
    public void WriteJson(TextWriter output)
    {
        foreach (var (source, counts) in _rows)
        {
            JsonReport.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("source", source);
                json.WriteString("on", DaysInForce.Day(_day));
                for (var at = 0; at < counts.Length; at++)
                    json.WriteNumber(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(StateWords.All[at].ToString()), counts[at]);
                json.WriteEndObject();
            });
        }
    }
}
