using System.Globalization;

namespace ImrRules.Requests;

/// <summary>A number of a request, or a range of it ("2-3 times a week"). Limits look at the maximum; both bounds are shown.</summary>
/// <param name="Min">The lower bound.</param>
/// <param name="Max">The upper bound; equal to the lower for a plain number.</param>
/// <param name="Derived">True where it was worked out (visits from frequency and weeks) and not written.</param>
public sealed record AmountRange(decimal Min, decimal Max, bool Derived = false)
{
    /// <summary>The number, where it is no range; otherwise null.</summary>
    public decimal? Exact => Min == Max ? Max : null;

    /// <summary>A plain number.</summary>
    public static AmountRange Of(decimal number, bool derived = false) => new(number, number, derived);

    /// <inheritdoc/>
    public override string ToString() => Min == Max
        ? Max.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Min} to {Max}");
}
