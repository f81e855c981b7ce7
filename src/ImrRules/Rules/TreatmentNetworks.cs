using System.Collections.Concurrent;
using ImrRules.Guidelines;

namespace ImrRules.Rules;

/// <summary>One network for each treatment, of the recommendations on it and on its wider kinds; made when it is first asked for, then shared by all threads.</summary>
internal sealed class TreatmentNetworks(GuidelineLibrary library)
{
    /// <summary>Far above the number of recommendations on any treatment: rules insert nothing, so that no firing can cause another.</summary>
    private const int MostFirings = 10_000;

    private readonly Assuming _assuming = new(library.Vocabulary);
    private readonly ConcurrentDictionary<string, TreatmentNetwork> _networks = new(StringComparer.Ordinal);

    /// <summary>All recommendations on the treatment and its wider kinds.</summary>
    public IReadOnlyList<Recommendation> On(string treatment) => NetworkOf(treatment)?.Recommendations ?? [];

    /// <summary>The recommendations that may be about the matter, by full name.</summary>
    public List<ApplicableRecommendation> Find(string treatment, Matter matter)
    {
        if (NetworkOf(treatment) is not { Recommendations.Count: > 0 } network)
            return [];
        var session = network.CreateSession();
        session.Insert(matter);
        session.Fire(MostFirings);
        matter.Applicable.Sort((a, b) => string.CompareOrdinal(a.Recommendation.FullName, b.Recommendation.FullName));
        // what these take as given is told even where another one governs and nobody reads their judgement
        foreach (var one in matter.Applicable)
        {
            if (network.MayAssume(one.Recommendation))
                _ = one.Judged;
        }
        return matter.Applicable;
    }

    /// <summary>Null for what is no treatment of the vocabulary, so that there are never more networks than treatments.</summary>
    private TreatmentNetwork? NetworkOf(string treatment)
    {
        if (_networks.TryGetValue(treatment, out var known))
            return known;
        return library.Vocabulary.FindTreatment(treatment) is { } found && found.Name == treatment
            ? _networks.GetOrAdd(treatment, new TreatmentNetwork([.. found.WithWiderKinds.SelectMany(library.On)], _assuming)) : null;
    }
}
