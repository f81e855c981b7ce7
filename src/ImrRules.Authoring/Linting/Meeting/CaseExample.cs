using System.Globalization;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>A possible case in a line.</summary>
internal static class CaseExample
{
    public static string Of(PossibleCase given)
    {
        var words = new List<string> { given.Treatment };
        if (given.Region is { } region)
            words.Add(region);
        words.AddRange(given.Diagnoses.Names.Order(StringComparer.Ordinal).Select(name => $"diagnosed {name}"));
        words.Add(string.Create(CultureInfo.InvariantCulture, $"requested {given.Days.Request:yyyy-MM-dd}"));
        if (given.Days.Service != given.Days.Request)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"served {given.Days.Service:yyyy-MM-dd}"));
        words.AddRange(given.Answered.Select(answered => $"{answered.Fact}: {string.Join(" and ", answered.Answer)}"));
        return $"{string.Join(", ", words)}; nothing else documented";
    }
}
