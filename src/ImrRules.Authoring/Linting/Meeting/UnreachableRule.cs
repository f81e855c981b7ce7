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
        foreach (var (group, possible) in ofSilent.AsParallel().AsOrdered().Select(group => (group, referee.CasesOf(group).All)))
        {
            if (possible is { } cases)
                GoThrough(group, cases, referee, silent);
            else
                undecided.UnionWith(group.Recommendations);
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

    /// <summary>Takes those out that speak to a case, and notes for the others what does.</summary>
    private static void GoThrough(TreatmentGroup group, IReadOnlyList<PossibleCase> cases, Referee referee, Dictionary<Recommendation, SortedSet<string>> silent)
    {
        var left = group.Recommendations.Select((one, at) => (one, at)).Where(pair => silent.ContainsKey(pair.one)).ToList();
        foreach (var given in cases)
        {
            if (!left.Exists(pair => given.Effect.IsMet(pair.at)))
                continue;
            var (speaking, notHeld) = referee.Speaking(referee.Applying(group, given), given);
            foreach (var (one, _) in left.Where(pair => given.Effect.IsMet(pair.at) && !speaking.Contains(pair.one)))
                silent[one].UnionWith(notHeld is null ? speaking.Select(other => other.FullName) : [notHeld.Id]);
            if (left.RemoveAll(pair => speaking.Contains(pair.one)) == 0)
                continue;
            foreach (var one in speaking)
                silent.Remove(one);
            if (left.Count == 0)
                break;
        }
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
