using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>For which patients a recommendation is; what its whole source is confined to counts where it says nothing narrower itself.</summary>
internal static class ForWhom
{
    public static string Of(Recommendation recommendation)
    {
        var (regions, conditions, phases) = ConfinedTo(recommendation);
        if (regions.Count + conditions.Count + phases.Count == 0)
            return recommendation.Says is Verdict.NotRecommended or Verdict.NoRecommendation ? "for any patient or body region" : "for any patient and any body region";
        var region = regions.Count == 0 ? "" : $"for the {Lines.Either(regions)}";
        var condition = conditions.Count == 0 ? "" : $"{(regions.Count == 0 ? "for a patient " : "")}with a diagnosis of {Lines.Either(conditions)}";
        var patient = $"{region}{(region.Length > 0 && condition.Length > 0 ? " " : "")}{condition}";
        var phase = phases.Count == 0 ? "" : $"where the phase of care is {Lines.Either(phases)}";
        return string.Join(", ", new[] { patient, phase }.Where(part => part.Length > 0));
    }

    /// <summary>The regions, conditions and phases of a recommendation, each its own or else its source's.</summary>
    public static Scope ConfinedTo(Recommendation recommendation)
    {
        var (own, whole) = (recommendation.Scope, recommendation.Source.Scope);
        return new Scope(Either(own.Regions, whole.Regions), Either(own.Conditions, whole.Conditions), Either(own.Phases, whole.Phases));
    }

    private static IReadOnlyList<string> Either(IReadOnlyList<string> own, IReadOnlyList<string> whole) => own.Count > 0 ? own : whole;
}
