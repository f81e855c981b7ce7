using ImrRules.Cases;
using ImrRules.Requests;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>A made-up request in a made-up case, by which two versions of a recommendation are compared.</summary>
internal sealed record Trial
{
    private static readonly DateOnly AnyDay = new(2015, 1, 1);

    public required string Treatment { get; init; }

    public IReadOnlyList<string> Regions { get; init; } = [];

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<string> Phases { get; init; } = [];

    public DateOnly DayOfRequest { get; init; } = AnyDay;

    public DateOnly DayOfService { get; init; } = AnyDay;

    public IReadOnlyList<AnsweredFact> Facts { get; init; } = [];

    public TreatmentRequest Asked { get; init; } = new();

    /// <summary>How much was given before, with its unit; null where nothing was.</summary>
    public string? Given { get; init; }

    /// <summary>How many days before the request it was given.</summary>
    public int GivenDaysBefore { get; init; }
}
