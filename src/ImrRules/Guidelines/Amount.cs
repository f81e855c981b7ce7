using System.Globalization;
using System.Text;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>How much a source allows: 4 to 6 visits, 4 injections a year, 24 visits over 14 weeks, within 6 months of surgery.</summary>
internal sealed record Amount
{
    /// <summary>The lower number of a range, shown beside the upper one; equal to it for a plain number.</summary>
    public required decimal From { get; init; }

    /// <summary>The limit.</summary>
    public required decimal UpTo { get; init; }

    /// <summary>A quantity of the vocabulary, or a unit of time.</summary>
    public required string Unit { get; init; }

    public Period Period { get; init; }

    /// <summary>The stretch of time in which it counts ("every 4 to 6 months"); null where it counts in all.</summary>
    public TimeSpanRange? Every { get; init; }

    /// <summary>The source's usual time: a longer request is pointed out, not cut.</summary>
    public TimeSpanRange? Over { get; init; }

    /// <summary>The deadline after an operation, past which the recommendation no longer applies; null where there is none.</summary>
    public Measure? WithinOfSurgery { get; init; }

    /// <summary>Half of it, an odd number rounded up.</summary>
    public Amount Half() => this with { From = decimal.Ceiling(From / 2), UpTo = decimal.Ceiling(UpTo / 2) };

    public override string ToString()
    {
        var words = new StringBuilder();
        words.Append(From == UpTo ? new Measure(UpTo, Unit).ToString() : string.Create(CultureInfo.InvariantCulture, $"{From} to {UpTo} {Unit}"));
        if (Period != Period.InAll)
            words.Append(CultureInfo.InvariantCulture, $" a {Period.ToString().ToLowerInvariant()}");
        if (Every is not null)
            words.Append(CultureInfo.InvariantCulture, $" every {Every}");
        if (Over is not null)
            words.Append(CultureInfo.InvariantCulture, $" over {Over}");
        if (WithinOfSurgery is not null)
            words.Append(CultureInfo.InvariantCulture, $", within {WithinOfSurgery} of surgery");
        return words.ToString();
    }
}
