using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>How much is supported.</summary>
/// <param name="Number">How many.</param>
/// <param name="Unit">Of what: a quantity of the vocabulary, or a unit of time.</param>
public sealed record SupportedAmount(decimal Number, string Unit)
{
    /// <summary>True where the request states no amount: this is the most that it may be.</summary>
    public bool IsCeiling { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsCeiling ? "up to " : "")}{new Measure(Number, Unit)}");

    internal static SupportedAmount? Of(Measure? measure, bool isCeiling = false) => measure is null ? null : new(measure.Number, measure.Unit) { IsCeiling = isCeiling };
}
