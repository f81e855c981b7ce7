using CsCheck;
using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Properties.Differential;
using Xunit;

namespace ImrRules.Tests.Properties;

/// <summary>Whatever the guidelines and the case are: what rests on a place has a true reason for each higher one.</summary>
public sealed class StandardProperties
{
    private const int Packs = 60;
    private const int CasesOfAPack = 40;

    private static readonly string[] Ranks = ["A", "B", "C"];
    private static readonly string[] Steps = ["pre2015-a", "pre2015-b", "pre2015-c"];

    [Fact]
    public void Each_higher_place_of_both_orders_has_a_reason_that_is_true() =>
        Gen.Select(Generators.Pack, Generators.Case.Array[CasesOfAPack]).Sample(
            (pack, cases) =>
            {
                var evaluator = new GuidelineEvaluator(PackYaml.Load(pack));
                foreach (var part in cases.Select(PackYaml.Case).SelectMany(given => evaluator.Evaluate(given.Request, given.File).Parts))
                    Check(part, pack);
            },
            iter: Packs);

    private static void Check(PartDetermination part, PackModel pack)
    {
        if (part.Standard is not { } standard)
        {
            part.Questions.Should().NotBeEmpty("a place is left out only where it is still asked what applies");
            return;
        }

        if (standard is { Rank: null, Higher.Count: 0 })
            part.Rationale.Should().Contain("not held by this library", "only what is in force and not held keeps all places open");
        else
            standard.Higher.Select(higher => higher.Place.Name).Should().Equal([.. Above(Ranks, standard.Rank), .. Above(Steps, standard.Step)]);
        foreach (var reason in standard.Higher.SelectMany(higher => higher.Reasons))
            Check(reason, part, pack);
    }

    private static IEnumerable<string> Above(string[] names, LegalPlace? place) => names.TakeWhile(name => name != place?.Name);

    private static void Check(ReasonNotApplied reason, PartDetermination part, PackModel pack)
    {
        var on = pack.Recommendations.Where(one => PackModel.Treatments[part.Treatment!].Contains(one.Treatment)).ToArray();
        var one = reason.Recommendation is null ? null : on.Single(held => held.FullName == reason.Recommendation);
        switch (reason.Why)
        {
            case NotApplied.NotHeld:
                (one is null && (reason.Source is null || on.All(held => held.Source != reason.Source))).Should().BeTrue("nothing on the treatment is held of {0}", reason.Source);
                break;
            case NotApplied.Silent:
                (one!.Says == "no recommendation" || one.Says.Length == 0 && one.See.Length > 0).Should().BeTrue("{0} must say that it makes no recommendation", one.FullName);
                break;
            case NotApplied.ComesToTheSame:
                pack.Sources.Single(source => source.Id == reason.Source).Standing.Should().Be(4, "only studies rank otherwise than they are searched for");
                break;
            default:
                one.Should().NotBeNull("{0} is said of a recommendation", reason.Why);
                break;
        }
    }
}
