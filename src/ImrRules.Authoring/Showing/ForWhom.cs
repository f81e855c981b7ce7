using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>For which patients a recommendation is; what its whole source is confined to counts where it says nothing narrower itself.</summary>
internal static class ForWhom
{
    public static string Of(Recommendation recommendation)
    {
        var (own, whole) = (recommendation.Scope, recommendation.Source.Scope);
        var regions = Regions(own.Regions.Count > 0 ? own.Regions : whole.Regions);
        var conditions = Conditions(own.Conditions.Count > 0 ? own.Conditions : whole.Conditions);
        var phases = Phases(own.Phases.Count > 0 ? own.Phases : whole.Phases);
        string[] parts = [.. new[] { regions, conditions, phases }.Where(part => part.Length > 0)];
        return parts.Length == 0 ? "for any patient and any body region" : $"for {string.Join(", ", parts)}";
    }

    private static string Regions(IReadOnlyList<string> regions) => regions.Count == 0 ? "" : $"the {Lines.Either(regions)}";

    private static string Conditions(IReadOnlyList<string> conditions) => conditions.Count == 0 ? "" : $"a diagnosis of {Lines.Either(conditions)}";

    private static string Phases(IReadOnlyList<string> phases) => phases.Count == 0 ? "" : $"the {Lines.Either(phases)} phase of care";
}
