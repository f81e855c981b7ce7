using System.Globalization;

namespace ImrRules.Vocabulary;

/// <summary>The pharmacy side of a treatment that is a drug.</summary>
internal sealed class DrugProduct
{
    /// <summary>Active ingredients, in the order of the strengths of a combination.</summary>
    public IReadOnlyList<string> Ingredients { get; init; } = [];

    public IReadOnlyList<string> Brands { get; init; } = [];

    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Strengths in which it is made, such as "10/325 mg"; empty where they are not held.</summary>
    public IReadOnlyList<string> Strengths { get; init; } = [];

    /// <summary>Look-alike and sound-alike names: never chosen between, always both named.</summary>
    public IReadOnlyList<string> ConfusedWith { get; init; } = [];

    /// <summary>Oral morphine equivalents of one milligram; null for what is no opioid, or where no factor is held.</summary>
    public decimal? MorphineFactor { get; init; }

    /// <summary>
    /// The milligrams of the first ingredient, the one that the factor speaks of. A combination is written in either order, so its parts count as in the strengths
    /// in which it is made; null where it is made in none such, and for what is not in milligrams.
    /// </summary>
    public decimal? MilligramsOfFirstIngredient(string strength)
    {
        if (Milligrams(strength) is not { } parts)
            return null;
        if (parts is [var only] && Ingredients.Count == 1)
            return only;
        return Strengths.Select(Milligrams).FirstOrDefault(made => made is not null
            && (parts is [var first] ? made[0] == first : made.Order().SequenceEqual(parts.Order())))?[0];
    }

    private static decimal[]? Milligrams(string strength)
    {
        const string Unit = "mg";
        if (!strength.EndsWith(Unit, StringComparison.OrdinalIgnoreCase))
            return null;
        var parts = strength.Replace(Unit, "", StringComparison.OrdinalIgnoreCase).Split(['/', '-'], StringSplitOptions.TrimEntries);
        var numbers = new decimal[parts.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            if (!decimal.TryParse(parts[at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[at]))
                return null;
        }
        return numbers;
    }
}
