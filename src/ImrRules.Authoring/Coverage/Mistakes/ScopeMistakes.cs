using ImrRules.Authoring.Coverage.Searching;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>What can be got wrong in that to which a recommendation is confined: a region, condition or phase left out, or all of them.</summary>
internal static class ScopeMistakes
{
    public static IEnumerable<Mistake<Recommendation>> In(Recommendation recommendation)
    {
        var scope = recommendation.Scope;
        return Of("regions", scope.Regions, regions => scope with { Regions = regions }, [ExampleChange.OfRequest, Change.OfDiagnoses])
            .Concat(Of("conditions", scope.Conditions, conditions => scope with { Conditions = conditions }, [Change.OfDiagnoses]))
            .Concat(Of("phases", scope.Phases, phases => scope with { Phases = phases }, [Change.OfPhase]));

        IEnumerable<Mistake<Recommendation>> Of(string key, IReadOnlyList<string> terms, Func<IReadOnlyList<string>, Scope> with, IReadOnlyList<string> about)
        {
            if (terms.Count == 0)
                yield break;
            var place = recommendation.Places.GetValueOrDefault(key, recommendation.Place);
            yield return new Mistake<Recommendation>(place, $"{key}: {string.Join(", ", terms)} -> left out", recommendation with { Scope = with([]) }, about);
            for (var at = 0; at < terms.Count && terms.Count > 1; at++)
                yield return new Mistake<Recommendation>(place, $"{key}: {terms[at]} -> left out", recommendation with { Scope = with(Lists.Without(terms, at)) }, about);
        }
    }
}
