namespace ImrRules.Vocabulary;

/// <summary>The pharmacy side of a treatment that is a drug.</summary>
internal sealed class DrugProduct
{
    private const string AnHour = "/hr";

    /// <summary>Active ingredients, in the order of the strengths of a combination.</summary>
    public IReadOnlyList<string> Ingredients { get; init; } = [];

    public IReadOnlyList<string> Brands { get; init; } = [];

    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Strengths in which it is made, such as "10/325 mg"; empty where they are not held.</summary>
    public IReadOnlyList<string> Strengths { get; init; } = [];

    /// <summary>Look-alike and sound-alike names: never chosen between, always both named.</summary>
    public IReadOnlyList<string> ConfusedWith { get; init; } = [];

    public bool HasSameIngredients(DrugProduct other) => Ingredients.Order(StringComparer.Ordinal).SequenceEqual(other.Ingredients.Order(StringComparer.Ordinal));

    /// <summary>How much of an ingredient one piece of a strength has, in a unit; null where the strength does not say it.</summary>
    public decimal? AmountOf(string ingredient, string strength, string unit) =>
        Meant(strength) is { } meant && meant.Unit == unit && Ingredients.ToList().IndexOf(ingredient) is >= 0 and var at && at < meant.Parts.Count ? meant.Parts[at] : null;

    /// <summary>
    /// The strength that is meant: of those in which it is made, else as written. A combination is written in either order, or by its first ingredient alone, and the
    /// time of a rate may be left out (75 mcg for 75 mcg/hr). Null for a combination that is made in no such strength, and for what is no strength.
    /// </summary>
    public Strength? Meant(string strength)
    {
        if (Strength.Read(strength) is not { } written)
            return null;
        var made = Strengths.Select(Strength.Read).OfType<Strength>().FirstOrDefault(made => (made.Unit == written.Unit || made.Unit == written.Unit + AnHour)
            && (made.Parts.Order().SequenceEqual(written.Parts.Order()) || written.Parts is [var first] && made.Parts[0] == first));
        return made ?? (written.Parts.Count == 1 && Ingredients.Count == 1 ? written : null);
    }
}
