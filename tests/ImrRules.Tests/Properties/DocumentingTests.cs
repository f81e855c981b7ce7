using System.Globalization;
using System.Text.Json;
using CsCheck;
using ImrRules.Answers;
using ImrRules.Evaluation;
using ImrRules.Tests.Properties.Differential;
using Xunit;

namespace ImrRules.Tests.Properties;

public sealed class DocumentingTests
{
    private const int CasesOfAPack = 20;

    /// <summary>250 in a test run; set the variable for more.</summary>
    private static readonly int Packs = int.Parse(Environment.GetEnvironmentVariable("IMR_PROPERTY_PACKS") ?? "250", CultureInfo.InvariantCulture);

    [Fact]
    public void Documenting_a_fact_never_opens_a_criterion_that_was_settled() =>
        Gen.Select(Generators.Pack, Gen.Select(Generators.Case, Completion.Answers, Gen.Int[0, 99]).Array[CasesOfAPack]).Sample(
            (pack, cases) =>
            {
                var evaluator = new GuidelineEvaluator(PackYaml.Load(pack));
                foreach (var (given, answers, which) in cases)
                {
                    var more = Completion.Documented(given, answers, which);
                    var (before, after) = (Parts(evaluator, given), Parts(evaluator, more));
                    foreach (var (recommendation, text) in before.Where(criterion => IsSettled(criterion.Value)).Select(criterion => criterion.Key))
                    {
                        if (after.TryGetValue((recommendation, text), out var state) && !IsSettled(state))
                            Assert.Fail($"{recommendation}, {text}: {before[(recommendation, text)]}, then {state}\ncase: {JsonSerializer.Serialize(given)}\ndocumented: {JsonSerializer.Serialize(more)}\npack:\n{PackYaml.Write(pack)}");
                    }
                }
            },
            iter: Packs);

    private static bool IsSettled(CriterionState state) => state is CriterionState.Met or CriterionState.NotMet;

    /// <summary>The criteria of what governs each part, by their words.</summary>
    private static Dictionary<(string, string), CriterionState> Parts(GuidelineEvaluator evaluator, CaseModel model)
    {
        var (request, file) = PackYaml.Case(model);
        return evaluator.Evaluate(request, file).Parts.Where(part => part.Citations.Count > 0)
            .SelectMany(part => part.Criteria.Select(criterion => (Key: ($"{part.Region} {part.Citations[0].Recommendation}", criterion.Text), criterion.State))).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.State);
    }
}
