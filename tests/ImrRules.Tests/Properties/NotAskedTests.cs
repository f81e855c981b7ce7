using System.Globalization;
using System.Text.Json;
using CsCheck;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Properties.Differential;
using Xunit;

namespace ImrRules.Tests.Properties;

/// <summary>What nobody asked never supports a refusal: where the request is refused, in whole or in part, no answers to what was not asked would support more of it.</summary>
public sealed class NotAskedTests
{
    private const int CasesOfAPack = 20;

    /// <summary>250 in a test run; set the variable for more.</summary>
    private static readonly int Packs = int.Parse(Environment.GetEnvironmentVariable("IMR_PROPERTY_PACKS") ?? "250", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(ReviewStage.Imr)]
    [InlineData(ReviewStage.Ur)]
    public void A_refusal_stands_whatever_the_answers_to_what_was_not_asked(ReviewStage stage)
    {
        var refusals = 0;
        Gen.Select(Generators.Pack, Gen.Select(Generators.Case, Completion.Answers.Array[4]).Array[CasesOfAPack]).Sample(
            (pack, cases) =>
            {
                var evaluator = new GuidelineEvaluator(PackYaml.Load(pack), new EvaluatorOptions { Review = stage });
                foreach (var (given, answers) in cases)
                {
                    var open = given with { NotInTheRecords = false };
                    var refused = Evaluate(evaluator, open);
                    if (refused.Decision is not (Decision.Upheld or Decision.Deny or Decision.Modify))
                        continue;
                    Interlocked.Increment(ref refusals);
                    foreach (var answered in answers.Select(one => Completion.Asked(open, one)))
                    {
                        var asked = Evaluate(evaluator, answered);
                        if (Supported.By(asked) > Supported.By(refused))
                            Assert.Fail($"{refused.Outcome} {refused.Supported} by {refused.Deciding.Governs}, yet {asked.Outcome} {asked.Supported} by {asked.Deciding.Governs}\ncase: {JsonSerializer.Serialize(open)}\nasked: {JsonSerializer.Serialize(answered)}\npack:\n{PackYaml.Write(pack)}");
                    }
                }
            },
            iter: Packs);

        Assert.True(refusals > Packs, $"only {refusals} refusals in {Packs} packs");
    }

    /// <summary>Past the gates of utilization review: with one of them open nothing is refused at all.</summary>
    private static Determination Evaluate(GuidelineEvaluator evaluator, CaseModel model)
    {
        var (request, file) = PackYaml.Case(model);
        return evaluator.Evaluate(request, file with { Form = new RequestForm([]), Liability = Liability.Accepted, EarlierDecisions = [] });
    }
}
