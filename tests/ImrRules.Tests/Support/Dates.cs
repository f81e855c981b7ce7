using System.Globalization;

namespace ImrRules.Tests.Support;

/// <summary>Days as tests write them: <c>Day("2015-01-12")</c>.</summary>
public static class Dates
{
    public static DateOnly Day(string words) => DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
