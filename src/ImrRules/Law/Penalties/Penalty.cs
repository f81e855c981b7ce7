using System.Globalization;

namespace ImrRules.Law.Penalties;

/// <summary>An amount of the schedule of administrative penalties (8 CCR 9792.12).</summary>
/// <param name="For">The mistake that it is for.</param>
/// <param name="Dollars">The amount for each mistake, before adjustment.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record Penalty(string For, int Dollars, LegalBasis Basis)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{For}: ${Dollars:N0}, {Basis}");
}
