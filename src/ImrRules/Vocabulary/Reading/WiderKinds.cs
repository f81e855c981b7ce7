namespace ImrRules.Vocabulary.Reading;

/// <summary>Works out, for each treatment, all of its wider kinds, the nearest first.</summary>
internal static class WiderKinds
{
    public static void Fill(IReadOnlyList<Treatment> treatments)
    {
        var byName = new Dictionary<string, Treatment>();
        foreach (var treatment in treatments)
            byName.TryAdd(treatment.Name, treatment);
        foreach (var treatment in treatments)
            treatment.WithWiderKinds = From(treatment, byName);
    }

    private static List<string> From(Treatment treatment, Dictionary<string, Treatment> byName)
    {
        var found = new List<string> { treatment.Name };
        for (var at = 0; at < found.Count; at++)
        {
            if (!byName.TryGetValue(found[at], out var next))
                continue;
            foreach (var wider in next.KindOf)
            {
                if (!found.Contains(wider))
                    found.Add(wider);
            }
        }
        return found;
    }
}
