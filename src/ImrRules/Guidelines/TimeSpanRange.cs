using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>A duration or a range of it, in one unit: 6 to 8 weeks. The upper number is the limit.</summary>
internal sealed record TimeSpanRange(decimal From, decimal UpTo, string Unit)
{
    public Measure Longest => new(UpTo, Unit);

    public override string ToString() => From == UpTo ? Longest.ToString() : string.Create(CultureInfo.InvariantCulture, $"{From} to {UpTo} {Unit}");
}
