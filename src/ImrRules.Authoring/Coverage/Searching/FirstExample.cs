using ImrRules.Cases;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>An example for a recommendation that has none yet: its treatment, asked for where and for whom it applies.</summary>
internal static class FirstExample
{
    public static Example Of(Recommendation recommendation)
    {
        var region = First(recommendation, scope => scope.Regions);
        var request = $"{char.ToUpperInvariant(recommendation.Treatment[0])}{recommendation.Treatment[1..]}{(region is null ? "" : $", {region}")}";
        Change?[] changes =
        [
            Change.Request(request),
            First(recommendation, scope => scope.Conditions) is { } condition ? Change.Diagnosis(condition) : null,
            First(recommendation, scope => scope.Phases) is { } phase ? Change.Phase(phase) : null,
        ];
        Change[] written = [.. changes.OfType<Change>()];
        return new Example
        {
            Request = request,
            Case = written.Aggregate(new CaseFile { UnansweredFacts = UnansweredFacts.NotInTheRecords }, (file, change) => change.Apply(file)),
            Changes = [.. written.Select(change => change.Written)],
            Expect = Expectation.DoesNotGovern,
            Place = recommendation.Place,
        };
    }

    private static string? First(Recommendation recommendation, Func<Scope, IReadOnlyList<string>> of) =>
        of(recommendation.Scope).Concat(of(recommendation.Source.Scope)).FirstOrDefault();
}
