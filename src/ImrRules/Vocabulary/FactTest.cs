using System.Globalization;

namespace ImrRules.Vocabulary;

/// <summary>What an answer must be: yes or no, a bound, one of several words.</summary>
internal abstract record FactTest
{
    /// <summary>Whether a given answer passes; null where the two can not be compared (visits against injections).</summary>
    public abstract bool? Passes(FactValue value);

    /// <summary>A yes, or a no.</summary>
    public sealed record YesNo(bool Required) : FactTest
    {
        public override bool? Passes(FactValue value) => value is FactValue.YesNo given ? given.Value == Required : null;

        public override string ToString() => Required ? "yes" : "no";
    }

    /// <summary>A number, percent, duration or amount against a bound.</summary>
    public sealed record Compared(Comparison Comparison, Measure Bound) : FactTest
    {
        public override bool? Passes(FactValue value)
        {
            if (value is not FactValue.Measured given || given.CompareTo(Bound) is not { } order)
                return null;
            return Comparison switch
            {
                Comparison.AtLeast => order >= 0,
                Comparison.AtMost => order <= 0,
                Comparison.MoreThan => order > 0,
                _ => order < 0,
            };
        }

        public override string ToString() => $"{Words(Comparison)} {Bound}";

        private static string Words(Comparison comparison) => comparison switch
        {
            Comparison.AtLeast => "at least",
            Comparison.AtMost => "at most",
            Comparison.MoreThan => "more than",
            _ => "less than",
        };
    }

    /// <summary>One of these words; of a list of treatments, any of these or of their kinds.</summary>
    public sealed record OneOf(IReadOnlyList<string> Words) : FactTest
    {
        public override bool? Passes(FactValue value) => value switch
        {
            FactValue.Choice given => Words.Contains(given.Word),
            FactValue.Treatments given => Words.Any(given.Includes),
            _ => null,
        };

        public bool Equals(OneOf? other) => other is not null && Words.SequenceEqual(other.Words);

        public override int GetHashCode() => Words.Count == 0 ? 0 : Words[0].GetHashCode(StringComparison.Ordinal);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(" or ", Words)}");
    }
}
