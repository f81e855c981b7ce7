using System.Globalization;

namespace ImrRules.Authoring.Linting.Citing;

/// <summary>Pages as authors write them: <c>300</c>, <c>114-116, 121</c>.</summary>
internal sealed class PageSet
{
    private readonly (int First, int Last)[] _ranges;

    private PageSet((int First, int Last)[] ranges) => _ranges = ranges;

    /// <summary>The pages; null where there are none, or they are no numbers.</summary>
    public static PageSet? Read(string? words)
    {
        if (words is null)
            return null;
        var ranges = words.Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split('-') switch
        {
            [var page] when Number(page) is { } only => (only, only),
            [var from, var to] when Number(from) is { } first && Number(to) is { } last => (first, last),
            _ => ((int, int)?)null,
        }).ToArray();
        return Array.TrueForAll(ranges, range => range is not null) ? new PageSet([.. ranges.Select(range => range!.Value)]) : null;
    }

    /// <summary>Whether each page of the other set is one of these.</summary>
    public bool Holds(PageSet other) => Array.TrueForAll(other._ranges, range => Array.Exists(_ranges, mine => mine.First <= range.First && range.Last <= mine.Last));

    private static int? Number(string page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
