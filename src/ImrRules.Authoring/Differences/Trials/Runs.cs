namespace ImrRules.Authoring.Differences.Trials;

/// <summary>Puts neighbouring places of an axis together.</summary>
internal static class Runs
{
    public static IEnumerable<(int First, int Last)> Of(IReadOnlyList<int> places)
    {
        for (var at = 0; at < places.Count;)
        {
            var first = at;
            while (at + 1 < places.Count && places[at + 1] == places[at] + 1)
                at++;
            yield return (places[first], places[at++]);
        }
    }
}
