namespace ImrRules.Vocabulary.Reading;

/// <summary>Works out, for each treatment and region, all of its wider ones, the nearest first. A circle ends where it began.</summary>
internal static class WiderKinds
{
    /// <summary>Fills the terms, and reports those that are kinds of themselves by way of others.</summary>
    public static void Fill(VocabularyTerms terms, TermUses uses)
    {
        var treatments = terms.Treatments.DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.KindOf);
        foreach (var treatment in terms.Treatments)
            treatment.WithWiderKinds = From("treatment", treatment.Name, treatments, uses);
        var conditions = terms.Conditions.DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.KindOf);
        foreach (var condition in terms.Conditions)
            condition.WithWiderKinds = From("condition", condition.Name, conditions, uses);
        var regions = terms.Regions.DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => r.Within);
        foreach (var region in terms.Regions)
            region.WithWiderRegions = From("region", region.Name, regions, uses);
    }

    private static List<string> From(string kind, string name, Dictionary<string, IReadOnlyList<string>> wider, TermUses uses)
    {
        var found = new List<string> { name };
        var circles = false;
        for (var at = 0; at < found.Count; at++)
        {
            foreach (var next in wider.GetValueOrDefault(found[at]) ?? [])
            {
                if (next == name)
                    circles = true;
                else if (!found.Contains(next))
                    found.Add(next);
            }
        }
        if (circles)
            uses.Circle(kind, name, found);
        return found;
    }
}
