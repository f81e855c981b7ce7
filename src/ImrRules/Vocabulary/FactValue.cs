namespace ImrRules.Vocabulary;

/// <summary>An answer to a fact, once its words are understood by the fact's type.</summary>
internal abstract record FactValue
{
    public sealed record YesNo(bool Value) : FactValue
    {
        public override string ToString() => Value ? "yes" : "no";
    }

    /// <summary>A number, percent, duration or amount. A duration between two dates keeps them, so that months are counted by the calendar.</summary>
    public sealed record Measured(Measure Measure, DateOnly? From = null, DateOnly? To = null) : FactValue
    {
        /// <summary>Order against a bound; null where the units can not be compared. None is none in every unit: 0 visits are less than 1 injection.</summary>
        public int? CompareTo(Measure bound)
        {
            if (Measure.Unit == bound.Unit || Measure.Number == 0)
                return Measure.Number.CompareTo(bound.Number);
            if (From is { } from && To is { } to && CalendarMonths(bound) is { } months)
                return to.CompareTo(from.AddMonths(months));
            return Measure.Days is { } mine && bound.Days is { } theirs ? mine.CompareTo(theirs) : null;
        }

        public override string ToString() => Measure.ToString();

        private static int? CalendarMonths(Measure bound) => bound.Unit switch
        {
            TimeUnits.Months when decimal.IsInteger(bound.Number) => (int)bound.Number,
            TimeUnits.Years when decimal.IsInteger(bound.Number) => (int)bound.Number * 12,
            _ => null,
        };
    }

    public sealed record Choice(string Word) : FactValue
    {
        public override string ToString() => Word;
    }

    /// <summary>Treatments, each with its wider kinds, so that "exercise" is found in "home exercise".</summary>
    public sealed record Treatments(IReadOnlyList<string> Named, IReadOnlySet<string> WithWiderKinds) : FactValue
    {
        public bool Includes(string treatment) => WithWiderKinds.Contains(treatment);

        public override string ToString() => Named.Count == 0 ? "none" : string.Join(", ", Named);
    }
}
