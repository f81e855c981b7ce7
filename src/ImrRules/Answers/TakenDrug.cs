using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>A drug that is taken or asked for, with all by which its dose in a day is worked out.</summary>
/// <param name="Name">The vocabulary's name of it, else its words.</param>
internal sealed record TakenDrug(string Name)
{
    /// <summary>Null where its words are not in the vocabulary.</summary>
    public Treatment? Known { get; init; }

    /// <summary>As it is made, else as written; null where not stated.</summary>
    public string? Strength { get; init; }

    public string? Form { get; init; }

    /// <summary>How many pieces a day; null where not stated.</summary>
    public decimal? ADay { get; init; }

    /// <summary>"oxycodone 10 mg, 3 a day", or "every 72 hours".</summary>
    public override string ToString() => $"{Name}{(Strength is null ? "" : $" {Strength}")}{(ADay is { } aDay ? $", {Often(aDay)}" : "")}";

    private static string Often(decimal aDay) => aDay is > 0 and < 1
        ? $"every {Interval.Words(1 / aDay)}"
        : string.Create(CultureInfo.InvariantCulture, $"{aDay:0.##} a day");
}
