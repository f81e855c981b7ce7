using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Knows how the treatments of a vocabulary belong together.</summary>
internal sealed class TreatmentRelations(ClinicalVocabulary vocabulary)
{
    private readonly Lazy<HashSet<string>> _drugClasses =
        new(() => vocabulary.Treatments.Where(treatment => treatment.Drug is not null).SelectMany(treatment => treatment.WithWiderKinds).ToHashSet());

    private readonly Lazy<HashSet<string>> _operations = new(() => vocabulary.Treatments.SelectMany(treatment => treatment.PartOf).ToHashSet());

    public TreatmentRelation Between(Treatment before, Treatment next, Separation separation)
    {
        var bothDrugs = before.Drug is not null && next.Drug is not null;
        if (separation == Separation.Or)
            return TreatmentRelation.Alternative;
        if (AreSame(before, next) && (separation is Separation.None or Separation.Bracket or Separation.Slash || IsOperation(before)))
            return TreatmentRelation.Restated;
        if (bothDrugs)
            return TreatmentRelation.Separate;
        if (IsPartOf(next, before) || SharesOperation(before, next))
            return TreatmentRelation.Component;
        if (IsPartOf(before, next))
            return TreatmentRelation.Lead;
        if (separation == Separation.Slash && AreKin(before, next))
            return TreatmentRelation.Alternative;
        if (separation == Separation.Bracket && AreKin(before, next))
            return TreatmentRelation.Component;
        return separation == Separation.None ? TreatmentRelation.RunTogether : TreatmentRelation.Separate;
    }

    /// <summary>The quantity in which a treatment is counted: its own, or that of its nearest wider kind.</summary>
    public string? CountsIn(Treatment? treatment) => Nearest(treatment, kind => kind.CountsIn);

    /// <summary>The quantity as which its levels count: its own, or that of its nearest wider kind.</summary>
    public string? LevelsCountAs(Treatment? treatment) => Nearest(treatment, kind => kind.LevelsCountAs);

    /// <summary>Whether each region is a study of its own: its own word on it, or that of its nearest wider kind.</summary>
    public bool IsStudyOfOneRegion(Treatment? treatment) => Nearest(treatment, kind => kind.OneRegionEach ? kind.Name : null) is not null;

    /// <summary>The region that its name implies: its own, or that of its nearest wider kind.</summary>
    public string? ImpliesRegion(Treatment? treatment) => Nearest(treatment, kind => kind.ImpliesRegion);

    /// <summary>Whether it is given on a side; null where it depends on the region.</summary>
    public bool? IsSided(Treatment? treatment)
    {
        foreach (var name in treatment?.WithWiderKinds ?? [])
        {
            if (vocabulary.FindTreatment(name) is { Sided: { } sided })
                return sided;
        }
        return null;
    }

    /// <summary>True for what is given at single nerves or joints, so that a span of levels can be counted in two ways: it is counted, or has a side.</summary>
    public bool GoesToSingleLevels(Treatment? treatment) => LevelsCountAs(treatment) is not null || CountsIn(treatment) is not null
        || IsSided(treatment) == true;

    /// <summary>True for an operation without a side, such as a fusion.</summary>
    public bool GoesToDiscs(Treatment? treatment) => treatment is not null && IsOperation(treatment) && IsSided(treatment) == false;

    public static bool AreSame(Treatment a, Treatment b) =>
        a.Name == b.Name || a.Drug is { } first && b.Drug is { } second && first.HasSameIngredients(second);

    public static bool AreKin(Treatment a, Treatment b) => a.WithWiderKinds.Contains(b.Name) || b.WithWiderKinds.Contains(a.Name);

    /// <summary>True for two treatments of one wider kind, or of which one is a part of the other.</summary>
    public static bool AreRelated(Treatment a, Treatment b) =>
        ShareOne(a.WithWiderKinds, b.WithWiderKinds) || IsPartOf(a, b) || IsPartOf(b, a) || SharesOperation(a, b);

    private string? Nearest(Treatment? treatment, Func<Treatment, string?> value)
    {
        foreach (var name in treatment?.WithWiderKinds ?? [])
        {
            if (vocabulary.FindTreatment(name) is { } kind && value(kind) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>True for an operation, by its own mark or that of a wider kind.</summary>
    public bool IsSurgery(Treatment treatment) => Nearest(treatment, kind => kind.Operation ? kind.Name : null) is not null;

    /// <summary>True where drugs are kinds of it.</summary>
    public bool IsDrugClass(Treatment treatment) => _drugClasses.Value.Contains(treatment.Name);

    /// <summary>True for what has components, or is one.</summary>
    public bool IsOperation(Treatment treatment) => treatment.PartOf.Count > 0 || _operations.Value.Contains(treatment.Name);

    private static bool IsPartOf(Treatment part, Treatment whole) => ShareOne(part.PartOf, whole.WithWiderKinds);

    private static bool SharesOperation(Treatment a, Treatment b) => ShareOne(a.PartOf, b.PartOf);

    private static bool ShareOne(IReadOnlyList<string> names, IReadOnlyList<string> others)
    {
        for (var at = 0; at < names.Count; at++)
        {
            if (others.Contains(names[at]))
                return true;
        }
        return false;
    }
}
