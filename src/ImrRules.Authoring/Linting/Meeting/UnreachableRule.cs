using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>Whether each recommendation can speak to some case: one to which it applies and in which no other one always replaces it. What others hold with <c>see</c> speaks through them.</summary>
internal static class UnreachableRule
{
    private const string Rule = "unreachable";
    private const int MostNamed = 6;

    public static void Check(Referee referee, IReadOnlyList<TreatmentGroup> groups, IReadOnlyList<Recommendation> all, DiagnosticBag found)
    {
        var seen = all.SelectMany(one => one.See).ToHashSet();
        var silent = all.AsParallel().Where(one => !seen.Contains(one) && !SpeaksToItsLikelyCase(one, referee)).ToDictionary(one => one, _ => new SortedSet<string>(StringComparer.Ordinal));
        var undecided = new HashSet<Recommendation>();
        TreatmentGroup[] ofSilent = [.. groups.Where(group => group.Recommendations.Any(silent.ContainsKey))];
        var byGroup = new Dictionary<Recommendation, SortedSet<string>>?[ofSilent.Length];
        Parallel.For(0, ofSilent.Length, at => byGroup[at] = GoThrough(ofSilent[at], referee, silent.ContainsKey));
        for (var at = 0; at < ofSilent.Length; at++)
        {
            if (byGroup[at] is not { } ofGroup)
            {
                undecided.UnionWith(ofSilent[at].Recommendations);
                continue;
            }
            foreach (var one in ofSilent[at].Recommendations.Where(silent.ContainsKey))
            {
                if (ofGroup.TryGetValue(one, out var instead))
                    silent[one].UnionWith(instead);
                else
                    silent.Remove(one);
            }
        }
        foreach (var (recommendation, instead) in silent.OrderBy(pair => pair.Key.FullName, StringComparer.Ordinal))
        {
            var group = groups.First(group => group.Recommendations.Contains(recommendation));
            if (referee.CasesOf(group).WhatNeverHolds(PlaceOf(recommendation, group)) is { } why)
                found.Warning(Rule, recommendation.Place, $"\"{recommendation.Id}\" can govern for no case: {why}", "Correct its scope, or take it away.");
            else if (undecided.Contains(recommendation))
                found.Note(NotDecided.Rule, recommendation.Place, $"whether \"{recommendation.Id}\" can ever govern was not decided", NotDecided.TooManyCases);
            else
                Report(recommendation, instead, found);
        }
    }

    private static bool SpeaksToItsLikelyCase(Recommendation recommendation, Referee referee) =>
        referee.Likely(recommendation) is { } likely && referee.Speaking(referee.Applying(likely), likely).Recommendations.Contains(recommendation);

    /// <summary>Those of a group that speak to none of its cases, each with what speaks in its place; null where there are too many cases.</summary>
    private static Dictionary<Recommendation, SortedSet<string>>? GoThrough(TreatmentGroup group, Referee referee, Func<Recommendation, bool> isSilent)
    {
        if (referee.CasesOf(group).All is not { } cases)
            return null;
        var left = group.Recommendations.Select((one, at) => (one, at)).Where(pair => isSilent(pair.one)).ToList();
        var instead = left.ToDictionary(pair => pair.one, _ => new SortedSet<string>(StringComparer.Ordinal));
        // who speaks does not turn on what is open
        foreach (var given in cases.DistinctBy(given => (given.Effect.Meets, given.Effect.First, given.Effect.Excludes >> group.Recommendations.Count)))
        {
            if (!left.Exists(pair => given.Effect.IsMet(pair.at)))
                continue;
            var (speaking, notHeld) = referee.Speaking(referee.Applying(group, given), given);
            foreach (var (one, _) in left.Where(pair => given.Effect.IsMet(pair.at) && !speaking.Contains(pair.one)))
                instead[one].UnionWith(notHeld is null ? speaking.Select(other => other.FullName) : [notHeld.Id]);
            foreach (var one in speaking)
                instead.Remove(one);
            if (left.RemoveAll(pair => speaking.Contains(pair.one)) > 0 && left.Count == 0)
                break;
        }
        return instead;
    }

    private static int PlaceOf(Recommendation recommendation, TreatmentGroup group) => group.Recommendations.TakeWhile(one => one != recommendation).Count();

    /// <summary>That another source always goes first is no fault of this one's author: its text may still be what the other side cites.</summary>
    private static void Report(Recommendation recommendation, SortedSet<string> instead, DiagnosticBag found)
    {
        var message = $"\"{recommendation.Id}\" can govern for no case: another one always goes before it";
        var names = $"In its place: {string.Join(", ", instead.Take(MostNamed))}{(instead.Count > MostNamed ? $" and {instead.Count - MostNamed} more" : "")}.";
        if (instead.All(name => name.StartsWith($"{recommendation.Source.Id}/", StringComparison.Ordinal)))
            found.Warning(Rule, recommendation.Place, message, $"{names} Make them narrower, or take this one away.");
        else
            found.Note(Rule, recommendation.Place, message, names);
    }
}
