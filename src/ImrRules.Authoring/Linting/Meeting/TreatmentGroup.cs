using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>The recommendations that can meet on one request: those on a treatment and on its wider kinds.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Recommendations">The recommendations.</param>
internal sealed record TreatmentGroup(string Treatment, IReadOnlyList<Recommendation> Recommendations)
{
    /// <summary>The groups of a library. Of treatments on which the same recommendations meet one stands for all, of which a recommendation speaks by name where there is one.</summary>
    public static IReadOnlyList<TreatmentGroup> Of(GuidelineLibrary library) =>
    [
        .. library.Vocabulary.Treatments
            .Select(treatment => new TreatmentGroup(treatment.Name, [.. treatment.WithWiderKinds.SelectMany(library.On)]))
            .Where(group => group.Recommendations.Count > 0)
            .OrderBy(group => group.Recommendations[0].Treatment == group.Treatment ? 0 : 1)
            .DistinctBy(group => string.Join(' ', group.Recommendations.Select(one => one.FullName))),
    ];
}
