namespace ImrRules.Guidelines;

/// <summary>What the catalogue of a library says of a recommendation, and the recommendation itself, which may be read only when it is asked for.</summary>
/// <param name="source">Its source.</param>
/// <param name="fullName">Its full name.</param>
/// <param name="treatment">Its treatment.</param>
/// <param name="inForce">Its own days in force; null where its source's hold.</param>
/// <param name="read">Gives the recommendation, always the same one.</param>
internal sealed class CatalogueEntry(GuidelineSource source, string fullName, string treatment, (DateOnly From, DateOnly To)? inForce, Func<Recommendation> read)
{
    public GuidelineSource Source { get; } = source;

    public string FullName { get; } = fullName;

    public string Treatment { get; } = treatment;

    public (DateOnly From, DateOnly To)? InForce { get; } = inForce;

    public Recommendation Recommendation => read();

    public static CatalogueEntry Of(Recommendation read) => new(read.Source, read.FullName, read.Treatment, read.InForce, () => read);
}
