using System.Globalization;
using System.Text.Json;
using CsCheck;
using ImrRules.Evaluation;
using ImrRules.Tests.Properties.Differential;
using Xunit;

namespace ImrRules.Tests.Properties;

public sealed class EarlierVisitsTests
{
    private const int CasesOfAPack = 20;

    /// <summary>250 in a test run; set the variable for more.</summary>
    private static readonly int Packs = int.Parse(Environment.GetEnvironmentVariable("IMR_PROPERTY_PACKS") ?? "250", CultureInfo.InvariantCulture);

    [Fact]
    public void More_earlier_visits_never_raise_the_supported_amount() =>
        Gen.Select(Generators.Pack, Gen.Select(Generators.Case, Gen.Int[0, 24], Gen.Int[1, 12]).Array[CasesOfAPack]).Sample(
            (pack, cases) =>
            {
                var evaluator = new GuidelineEvaluator(PackYaml.Load(pack));
                foreach (var (given, visits, more) in cases)
                {
                    var (fewer, greater) = (Evaluate(evaluator, given, visits), Evaluate(evaluator, given, visits + more));
                    if (Supported.By(greater) > Supported.By(fewer) || SupportedCeiling(greater) > SupportedCeiling(fewer))
                        Assert.Fail($"after {visits}: {fewer.Outcome} {fewer.Supported}; after {visits + more}: {greater.Outcome} {greater.Supported}\ncase: {JsonSerializer.Serialize(given)}\npack:\n{PackYaml.Write(pack)}");
                }
            },
            iter: Packs);

    /// <summary>Of a request without an amount, the most that it may be.</summary>
    private static decimal? SupportedCeiling(Determination determination) => determination is { Supported: { IsCeiling: true, Unit: "visits" } most } ? most.Number : null;

    private static Determination Evaluate(GuidelineEvaluator evaluator, CaseModel given, int visits)
    {
        var (request, file) = PackYaml.Case(given with { Earlier = visits.ToString(CultureInfo.InvariantCulture) });
        return evaluator.Evaluate(request, file);
    }
}
