using CsCheck;
using ImrRules.Authoring.Linting;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Requests;
using ImrRules.Tests.Properties.Differential;
using Xunit;

namespace ImrRules.Tests.Properties.Linting;

/// <summary>What the linter says of criteria and steps that can change nothing, held against the evaluator asked with and without them.</summary>
public sealed class DeadPartProperties
{
    private const int Packs = 300;

    private static readonly string[] Facts = ["red", "green", "blue"];
    private static readonly Gen<CriterionModel> Leaf = Gen.Frequency(
        (4, Gen.Select(Gen.Int[0, 2], Gen.Bool, (at, yes) => (CriterionModel)new CriterionModel.YesNo(Facts[at], yes))),
        (2, Gen.Select(Gen.Int[0, 1], Gen.Int[2, 4], (words, number) => (CriterionModel)new CriterionModel.Bound(words == 0 ? "at least" : "less than", number))));

    private static readonly Gen<CriterionModel> Criterion = Gen.Frequency((3, Leaf), (2, Gen.Select(Gen.Int[1, 2], Leaf.Array[2, 3], (least, members) => (CriterionModel)new CriterionModel.Group(least, members))));

    private static readonly Gen<StepModel> Step = Gen.Select(Gen.Int[1, 3], Leaf.Array[0, 2], (upTo, when) => new StepModel(upTo * 4, when));

    [Fact]
    public void A_step_is_dead_exactly_when_without_it_no_case_comes_out_otherwise()
    {
        var dead = 0;

        Gen.Select(Leaf.Array[0, 2], Step.Array[1, 3]).Sample((criteria, steps) =>
        {
            if (!Outcomes(criteria, steps).Any(outcome => outcome.StartsWith("Medically", StringComparison.Ordinal)))
                return;
            // the first one that is dead is told; without it the next may be alive again
            var left = steps.ToList();
            foreach (var step in steps)
            {
                if (left.Count > 1 && Outcomes(criteria, left).SequenceEqual(Outcomes(criteria, left.Where(other => !ReferenceEquals(other, step)).ToArray())))
                    left.RemoveAll(other => ReferenceEquals(other, step));
            }

            var found = Found("dead-step", criteria, steps);

            Assert.True(found == steps.Length - left.Count, $"evaluator: {steps.Length - left.Count}, linter: {found}\n{PackYaml.Write(Pack(criteria, steps))}");
            Interlocked.Add(ref dead, found);
        }, iter: Packs);

        Assert.True(dead > 0, "no step is dead, which proves nothing");
    }

    [Fact]
    public void Criteria_hold_a_dead_one_exactly_when_one_can_be_put_out_of_play_and_no_case_comes_out_otherwise()
    {
        var dead = 0;

        Criterion.Array[1, 3].Sample(criteria =>
        {
            var outcomes = Outcomes(criteria, []);
            var canBeMet = outcomes.Any(outcome => outcome.StartsWith("Medically", StringComparison.Ordinal));
            var expected = !canBeMet || Places(criteria).Any(without => Outcomes(without, []).SequenceEqual(outcomes));

            var found = Found("dead-criterion", criteria, []);

            Assert.True(found > 0 == expected, $"evaluator: {expected}, linter: {found}\n{PackYaml.Write(Pack(criteria, []))}");
            Interlocked.Add(ref dead, found > 0 ? 1 : 0);
        }, iter: Packs);

        Assert.True(dead > 0, "no criterion is dead, which proves nothing");
    }

    /// <summary>The criteria with each of them, and each member of each, put out of play in turn: as always met, and as never met.</summary>
    private static IEnumerable<CriterionModel[]> Places(CriterionModel[] criteria) => criteria.SelectMany((criterion, at) => Without(criterion).Select(other => (CriterionModel[])[.. criteria.Select((one, place) => place == at ? other : one)]));

    private static IEnumerable<CriterionModel> Without(CriterionModel criterion)
    {
        yield return new CriterionModel.Bound("at least", 0);
        yield return new CriterionModel.Bound("less than", 0);
        if (criterion is not CriterionModel.Group group)
            yield break;
        for (var at = 0; at < group.Members.Length; at++)
        {
            foreach (var other in Without(group.Members[at]))
                yield return group with { Members = [.. group.Members.Select((member, place) => place == at ? other : member)] };
        }
    }

    private static int Found(string rule, CriterionModel[] criteria, StepModel[] steps) => GuidelineLinter.Lint(PackYaml.Files(Pack(criteria, steps))).Count(one => one.Rule == rule);

    private static PackModel Pack(IReadOnlyList<CriterionModel> criteria, IReadOnlyList<StepModel> steps) => new(
        [new SourceModel("s0", 1, [], [], [], [], null, null)],
        [new RecommendationModel("r0", "s0", "aleph", [], [], [], "recommended", 0, [.. criteria], [.. steps], [], [])]);

    /// <summary>What the evaluator makes of every answer to the facts and every number of visits.</summary>
    private static List<string> Outcomes(IReadOnlyList<CriterionModel> criteria, IReadOnlyList<StepModel> steps)
    {
        var evaluator = new GuidelineEvaluator(PackYaml.Load(Pack(criteria, steps)));
        var outcomes = new List<string>();
        for (var answers = 0; answers < 8; answers++)
        {
            for (var count = 0; count < 5; count++)
            {
                foreach (var visits in steps.Count > 0 ? new[] { 4, 8, 12 } : [4])
                {
                    var file = new CaseFile
                    {
                        RequestDate = PackYaml.DayOf(0),
                        Facts = [.. Facts.Select((fact, at) => new AnsweredFact(fact, (answers >> at & 1) == 1 ? "yes" : "no")), new AnsweredFact(PackModel.Count, $"{count}")],
                    };
                    var found = evaluator.Evaluate(new TreatmentRequest { Treatment = "aleph", Visits = AmountRange.Of(visits) }, file);
                    outcomes.Add($"{found.Outcome} {found.Supported}");
                }
            }
        }
        return outcomes;
    }
}
