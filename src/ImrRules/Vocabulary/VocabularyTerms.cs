namespace ImrRules.Vocabulary;

/// <summary>All terms that were read, before they become a vocabulary.</summary>
internal sealed class VocabularyTerms
{
    public List<Treatment> Treatments { get; } = [];

    public List<BodyRegion> Regions { get; } = [];

    public List<Condition> Conditions { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<Quantity> Quantities { get; } = [];

    public List<Phrase> Phrases { get; } = [];

    public List<DoseFactorEdition> DoseFactors { get; } = [];
}
