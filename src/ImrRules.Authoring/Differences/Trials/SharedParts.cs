using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>
/// Takes from two versions the parts that they share and that touch nothing else. Where such a part supports nothing, both support nothing;
/// where it supports all, the rest decides. So the rest alone need be tried.
/// </summary>
internal static class SharedParts
{
    /// <summary>The two versions without what they share; whether anything was taken.</summary>
    public static (Version Old, Version New, bool IsPart) Without(Version old, Version now)
    {
        var (before, after) = (Parts(old), Parts(now));
        var shared = before.Select(Id).Intersect(after.Select(Id)).ToHashSet();
        var all = before.Concat(after).ToArray();
        var touched = all.Where(part => !shared.Contains(Id(part))).SelectMany(part => part.Touches).ToHashSet();
        while (all.FirstOrDefault(part => touched.Overlaps(part.Touches) && !touched.IsSupersetOf(part.Touches)) is { } coupled)
            touched.UnionWith(coupled.Touches);
        var taken = all.Where(part => shared.Contains(Id(part)) && !touched.Overlaps(part.Touches)).Select(Id).ToHashSet();
        return (Reduced(old, taken), Reduced(now, taken), IsPart: all.Any(part => part.Key.Length > 0 && taken.Contains(Id(part))));
    }

    private static (string Kind, string Key) Id(Part part) => (part.Kind, part.Key);

    private static Part[] Parts(Version version) =>
    [
        .. version.One.Criteria.Select(Part.Of), Part.OfCourse(version), .. version.One.Limits.Select(limit => Part.Of(limit, version)), Part.OfSee(version),
    ];

    private static Version Reduced(Version version, HashSet<(string, string)> taken)
    {
        var one = version.One;
        var (keepsCourse, keepsSee) = (!taken.Contains(Id(Part.OfCourse(version))), !taken.Contains(Id(Part.OfSee(version))));
        return version with
        {
            One = new Recommendation
            {
                Source = one.Source,
                Id = one.Id,
                Treatment = one.Treatment,
                Scope = one.Scope,
                Says = keepsSee || one.Says != Verdict.SeeOnly ? one.Says : SaidElsewhere(one),
                See = keepsSee ? one.See : [],
                Topic = one.Topic,
                Criteria = [.. one.Criteria.Where(criterion => !taken.Contains(Id(Part.Of(criterion))))],
                Course = keepsCourse ? one.Course : [],
                Limits = [.. one.Limits.Where(limit => !taken.Contains(Id(Part.Of(limit, version))))],
                Table = keepsCourse ? one.Table : null,
                InForce = one.InForce,
                Place = one.Place,
            },
        };
    }

    private static Verdict SaidElsewhere(Recommendation one) => one.See.All(seen => seen.Says == Verdict.NotRecommended) ? Verdict.NotRecommended
        : one.See.All(seen => seen.Says == Verdict.NoRecommendation) ? Verdict.NoRecommendation : Verdict.Recommended;
}
