using ImrRules.Diagnostics;

namespace ImrRules.Guidelines.Reading;

/// <summary>Finds the recommendations that others name with <c>see</c>.</summary>
internal static class SeeReader
{
    public static void Resolve(IReadOnlyList<Recommendation> recommendations, DiagnosticBag diagnostics)
    {
        var byName = recommendations.DistinctBy(r => r.FullName).ToDictionary(r => r.FullName);
        foreach (var recommendation in recommendations.Where(r => r.SeeNames.Count > 0))
        {
            var seen = new List<Recommendation>();
            foreach (var name in recommendation.SeeNames)
            {
                if (byName.TryGetValue(name, out var found))
                    seen.Add(found);
                else
                    diagnostics.Error("see-nothing", recommendation.Place, $"\"{name}\" is not a recommendation", Spelling.DidYouMean(name, byName.Keys) ?? "Write it as source/id.");
            }
            recommendation.See = seen;
        }
        foreach (var recommendation in recommendations)
        {
            if (recommendation.Replaces is { } replaced && !byName.ContainsKey($"{recommendation.Source.Id}/{replaced}"))
                diagnostics.Error("see-nothing", recommendation.Place, $"\"{replaced}\", which this replaces, is not a recommendation of {recommendation.Source.Id}");
        }
        foreach (var recommendation in recommendations.Where(r => r.See.Count > 0 && ComesBack(r, r, [])))
        {
            diagnostics.Error("see-circle", recommendation.Place, $"\"see\" leads from {recommendation.FullName} back to itself");
            recommendation.See = [];
        }
    }

    private static bool ComesBack(Recommendation start, Recommendation at, HashSet<Recommendation> visited) =>
        at.See.Any(next => next == start || visited.Add(next) && ComesBack(start, next, visited));
}
