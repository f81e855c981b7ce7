using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Surveying;

/// <summary>What requests ask for, as authors sort it: the treatments of one file of the vocabulary, named as the file.</summary>
/// <param name="Name">The name of the file, as words.</param>
/// <param name="Treatments">Its treatments and drugs, by name.</param>
internal sealed record TreatmentCategory(string Name, IReadOnlyList<Treatment> Treatments)
{
    public static IReadOnlyList<TreatmentCategory> Of(ClinicalVocabulary vocabulary) =>
    [
        .. vocabulary.Treatments.GroupBy(treatment => NameOf(treatment.Place.Source.File)).OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new TreatmentCategory(file.Key, [.. file.OrderBy(treatment => treatment.Name, StringComparer.Ordinal)])),
    ];

    /// <summary>The recommendations on its treatments or on wider kinds of them.</summary>
    public IEnumerable<Recommendation> Recommendations(GuidelineLibrary library) =>
        Treatments.SelectMany(treatment => treatment.WithWiderKinds).Distinct().SelectMany(library.On);

    /// <summary>Its treatments of which no recommendation speaks, neither of them nor of a wider kind.</summary>
    public IReadOnlyList<Treatment> WithoutRecommendation(GuidelineLibrary library) =>
        [.. Treatments.Where(treatment => !treatment.WithWiderKinds.Any(kind => library.On(kind).Count > 0))];

    private static string NameOf(string file)
    {
        var words = Path.GetFileNameWithoutExtension(file).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
