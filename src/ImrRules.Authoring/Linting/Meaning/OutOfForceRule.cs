using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>Whether the days on which texts hold fit together: an earlier text ends before the one that replaces it, and what <c>see</c> names is in force at some time with it.</summary>
internal static class OutOfForceRule
{
    private const string Rule = "out-of-force";

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        var byName = pack.Library.Recommendations.ToDictionary(recommendation => recommendation.FullName);
        foreach (var recommendation in pack.Recommendations)
        {
            if (recommendation.Replaces is { } replaced && byName.GetValueOrDefault($"{recommendation.Source.Id}/{replaced}") is { } earlier && Overlap(recommendation, earlier) is { } day)
                found.Warning(Rule, recommendation.Places["replaces"], $"on {Words(day)} both this and \"{replaced}\", which it replaces, are in force", "End the earlier text with \"in force\" on the day before.");
            foreach (var seen in recommendation.See.Where(seen => Overlap(recommendation, seen) is null))
                found.Warning(Rule, recommendation.Places["see"], $"\"{seen.FullName}\" is never in force when this is", "Name the text of the same time.");
        }
    }

    /// <summary>A day on which both are in force; null where there is none. The first such day is the first of one of them, unless both have none.</summary>
    private static DateOnly? Overlap(Recommendation one, Recommendation other)
    {
        DateOnly?[] first = [one.InForce?.From, one.Source.From?.Date, other.InForce?.From, other.Source.From?.Date];
        DateOnly?[] last = [one.InForce?.To, one.Source.To?.Date, other.InForce?.To, other.Source.To?.Date];
        var from = first.Max() ?? last.Min() ?? DateOnly.MinValue;
        // a request may come after the service: then each of two editions may be in force by another date
        KeyDates[] days = [new(from, from), new(from, last.Min() ?? from)];
        return Array.Exists(days, day => one.InForceOn(day) && other.InForceOn(day)) ? from : null;
    }

    private static string Words(DateOnly day) => day == DateOnly.MinValue ? "every day" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
