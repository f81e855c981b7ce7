using System.Globalization;
using System.Text.Json;
using CsCheck;
using ImrRules.Evaluation;
using ImrRules.Law;
using Xunit;

namespace ImrRules.Tests.Properties.Differential;

public sealed class DifferentialTests
{
    private const int CasesOfAPack = 100;

    /// <summary>20,000 in a test run; set the variable for more.</summary>
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("IMR_DIFFERENTIAL_CASES") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public void The_engine_decides_as_the_reference_interpreter_does() =>
        Gen.Select(Generators.Pack, Generators.Case.Array[CasesOfAPack]).Sample(
            (pack, cases) =>
            {
                var evaluator = new GuidelineEvaluator(PackYaml.Load(pack));
                foreach (var given in cases)
                {
                    var (request, file) = PackYaml.Case(given);
                    var determination = evaluator.Evaluate(request, file);

                    var expected = new ReferenceInterpreter(pack, given).Decide();

                    if (Describe(determination) != Describe(expected))
                        Assert.Fail($"engine: {Describe(determination)}\nreference: {Describe(expected)}\ncase: {JsonSerializer.Serialize(given)}\npack:\n{PackYaml.Write(pack)}");
                }
            },
            iter: Math.Max(1, Cases / CasesOfAPack));

    private static string Describe((Outcome Outcome, string? Governs, decimal? Supported) expected) => expected.Outcome switch
    {
        Outcome.PartlyMedicallyNecessary => string.Create(CultureInfo.InvariantCulture, $"{expected.Outcome} {expected.Governs} {expected.Supported}"),
        Outcome.NoApplicableGuideline => $"{expected.Outcome}",
        _ => $"{expected.Outcome} {expected.Governs}",
    };

    private static string Describe(Determination determination) => determination.Outcome switch
    {
        Outcome.PartlyMedicallyNecessary => string.Create(CultureInfo.InvariantCulture, $"{determination.Outcome} {Governs(determination)} {determination.Supported?.Number}"),
        Outcome.NoApplicableGuideline => $"{determination.Outcome}",
        _ => $"{determination.Outcome} {Governs(determination)}",
    };

    /// <summary>The governing recommendation: of the citations the one that is on the part itself, not the one that it refers to.</summary>
    private static string? Governs(Determination determination) => determination.Deciding.Governs ?? determination.Citation?.Recommendation;
}
