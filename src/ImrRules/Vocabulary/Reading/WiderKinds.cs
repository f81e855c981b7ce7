namespace ImrRules.Vocabulary.Reading;

/// <summary>Works out, for each treatment and region, all of its wider ones, the nearest first. A circle ends where it began.</summary>
internal static class WiderKinds
{
    public static void Fill(VocabularyTerms terms)
    {
        var treatments = terms.Treatments.DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.KindOf);
        foreach (var treatment in terms.Treatments)
            treatment.WithWiderKinds = From(treatment.Name, treatments);
        var regions = terms.Regions.DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => r.Within);
        foreach (var region in terms.Regions)
            region.WithWiderRegions = From(region.Name, regions);
    }

    private static List<string> From(string name, Dictionary<string, IReadOnlyList<string>> wider)
    {
        var found = new List<string> { name };
        for (var at = 0; at < found.Count; at++)
        {
            foreach (var next in wider.GetValueOrDefault(found[at]) ?? [])
            {
                if (!found.Contains(next))
                    found.Add(next);
            }
        }
        return found;
    }
}
