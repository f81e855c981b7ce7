namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>The body regions between which scopes differ, and that none is known.</summary>
internal static class RegionCircumstances
{
    /// <summary>Those that the scopes name come first, none last; where they name none, none does for all.</summary>
    public static IReadOnlyList<Circumstance<string?>> Of(GroupScopes scopes, Situations situations)
    {
        var named = scopes.Terms(scope => scope.Regions);
        var places = Enumerable.Range(0, situations.Regions.Count).ToArray();
        if (named.Count > 0)
            places = [.. places.OrderBy(at => situations.Regions[at] is { } region ? named.Contains(region) ? 0 : 1 : 2)];
        return [.. places.Take(named.Count > 0 ? places.Length : 1).Select(at => new Circumstance<string?>(situations.Regions[at], scopes.EffectOf(scope => situations.AreFor(scope.Regions)[at]))).DistinctBy(one => one.Effect)];
    }
}
