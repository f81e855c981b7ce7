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

    /// <summary>A day of request on which both can be in force; null where there is none. Where there is one, there is one on which one of them begins or ends.</summary>
    private static DateOnly? Overlap(Recommendation one, Recommendation other)
    {
        DateOnly?[] bounds =
        [
            one.InForce?.From, one.Source.From?.Date, other.InForce?.From, other.Source.From?.Date, one.InForce?.To, one.Source.To?.Date, other.InForce?.To, other.Source.To?.Date,
        ];
        DateOnly[] days = [.. bounds.OfType<DateOnly>().DefaultIfEmpty(DateOnly.MinValue)];
        var both = days.SelectMany(request => days.Select(service => new KeyDates(request, service))).Where(day => one.InForceOn(day) && other.InForceOn(day)).ToArray();
        return both.Length > 0 ? both[0].Request : null;
    }

    private static string Words(DateOnly day) => day == DateOnly.MinValue ? "every day" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
