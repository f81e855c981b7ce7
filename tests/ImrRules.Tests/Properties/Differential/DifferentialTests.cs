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

    /// <summary>A test run tries the same 20,000 each time; the variable asks for so many others, drawn anew.</summary>
    private const int CasesOfARun = 20_000;

    private static readonly int? Others = int.TryParse(Environment.GetEnvironmentVariable("IMR_DIFFERENTIAL_CASES"), CultureInfo.InvariantCulture, out var others) ? others : null;

    [Fact]
    public void The_engine_decides_as_the_reference_interpreter_does()
    {
        var drawn = Gen.Select(Generators.Pack, Generators.Case.Array[CasesOfAPack]);
        if (Others is { } many)
        {
            drawn.Sample(Compare, iter: Math.Max(1, many / CasesOfAPack));
            return;
        }
        for (uint pack = 1; pack <= CasesOfARun / CasesOfAPack; pack++)
        {
            var (of, cases) = drawn.Generate(new PCG(pack, 2015), null, out _);
            Compare(of, cases);
        }
    }

    private static void Compare(PackModel pack, CaseModel[] cases)
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
    }

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
