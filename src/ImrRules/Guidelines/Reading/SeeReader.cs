using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Finds the recommendations that others name with <c>see</c> and <c>replaces</c>.</summary>
/// <param name="recommendations">All that were read.</param>
/// <param name="unread">The texts of the topics.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class SeeReader(IReadOnlyList<Recommendation> recommendations, UnreadText unread, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Recommendation> _byName = recommendations.DistinctBy(r => r.FullName).ToDictionary(r => r.FullName);

    public void Resolve()
    {
        foreach (var recommendation in recommendations)
        {
            recommendation.See = [.. recommendation.SeeWords.Select(name => Find(recommendation, name)).OfType<Recommendation>()];
            CheckReplaced(recommendation);
        }
        foreach (var recommendation in recommendations.Where(r => r.See.Count > 0 && ComesBack(r, r, [])))
        {
            diagnostics.Error("see-circle", recommendation.SeeWords[0].Place, $"\"see\" goes round in a circle: it leads from {recommendation.FullName} back to itself", "Let one of them state its contents itself.");
            recommendation.See = [];
        }
    }

    private Recommendation? Find(Recommendation from, YamlText name)
    {
        if (_byName.TryGetValue(name.Value, out var found))
            return found;
        if (!unread.MayHold(new YamlText(name.Place, name.Value.Split('/')[^1])))
            diagnostics.Error("see-nothing", name.Place, $"\"{name.Value}\" is not a recommendation", Advice(from, name.Value));
        return null;
    }

    /// <summary>Of the ids alone the recommendations of the same source come first.</summary>
    private string Advice(Recommendation from, string name)
    {
        var own = $"{from.Source.Id}/{name}";
        if (_byName.ContainsKey(own))
            return $"Write it with its source: {own}";
        return Spelling.DidYouMean(name, _byName.Keys)
            ?? Spelling.DidYouMean(name, recommendations.Where(r => r.Source == from.Source).Select(r => (r.Id, r.FullName)))
            ?? Spelling.DidYouMean(name.Split('/')[^1], recommendations.Select(r => (r.Id, r.FullName))) ?? "Write the id of a recommendation behind its source and a slash.";
    }

    private void CheckReplaced(Recommendation recommendation)
    {
        if (recommendation.ReplacesWord is not { } replaced || unread.MayHold(replaced))
            return;
        var others = recommendations.Where(r => r.Source == recommendation.Source && r != recommendation).Select(r => r.Id).ToArray();
        if (replaced.Value == recommendation.Id)
            diagnostics.Error("see-circle", replaced.Place, "a recommendation can not replace itself", "Name the id of the earlier text.");
        else if (!others.Contains(replaced.Value))
            diagnostics.Error("see-nothing", replaced.Place, $"\"{replaced.Value}\", which this replaces, is not a recommendation of {recommendation.Source.Id}", Spelling.DidYouMean(replaced.Value, others) ?? "Write the id of the earlier text of the same source.");
    }

    private static bool ComesBack(Recommendation start, Recommendation at, HashSet<Recommendation> visited) =>
        at.See.Any(next => next == start || visited.Add(next) && ComesBack(start, next, visited));
}
