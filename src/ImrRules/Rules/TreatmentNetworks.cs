using ImrRules.Guidelines;

namespace ImrRules.Rules;

/// <summary>One network for each treatment, of the recommendations on it and on its wider kinds; compiled when it is first asked for, then shared by all threads.</summary>
internal sealed class TreatmentNetworks
{
    /// <summary>Far above the number of recommendations on any treatment: rules insert nothing, so that no firing can cause another.</summary>
    private const int MostFirings = 10_000;

    private readonly Dictionary<string, TreatmentNetwork> _networks;

    public TreatmentNetworks(GuidelineLibrary library)
    {
        var assuming = new Assuming(library.Vocabulary);
        _networks = library.Vocabulary.Treatments
            .Select(treatment => (treatment.Name, On: treatment.WithWiderKinds.SelectMany(library.On).ToArray()))
            .Where(pair => pair.On.Length > 0)
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => new TreatmentNetwork(pair.On, assuming));
    }

    /// <summary>All recommendations on the treatment and its wider kinds.</summary>
    public IReadOnlyList<Recommendation> On(string treatment) => _networks.GetValueOrDefault(treatment)?.Recommendations ?? [];

    /// <summary>The recommendations that may be about the matter, by full name.</summary>
    public List<ApplicableRecommendation> Find(string treatment, Matter matter)
    {
        if (!_networks.TryGetValue(treatment, out var network))
            return [];
        var session = network.CreateSession();
        session.Insert(matter);
        session.Fire(MostFirings);
        matter.Applicable.Sort((a, b) => string.CompareOrdinal(a.Recommendation.FullName, b.Recommendation.FullName));
        foreach (var one in matter.Applicable)
        {
            if (network.MayAssume(one.Recommendation))
                _ = one.Judged;
        }
        return matter.Applicable;
    }
}
