using System.Globalization;
using System.Text.Json;
using CsCheck;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Properties.Differential;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Properties;

/// <summary>In which order files, items, facts, treatments and drugs are given never matters.</summary>
public sealed class OrderTests
{
    private const int ItemsOfACase = 4;

    /// <summary>150 in a test run; set the variable for more.</summary>
    private static readonly int Packs = int.Parse(Environment.GetEnvironmentVariable("IMR_PROPERTY_PACKS") ?? "150", CultureInfo.InvariantCulture);

    [Fact]
    public void The_order_of_files_and_of_recommendations_changes_nothing() =>
        Gen.Select(Generators.Pack, Generators.Case.Array[10]).Sample(
            (pack, cases) =>
            {
                var turned = pack with { Sources = [.. pack.Sources.Reverse()], Recommendations = [.. pack.Recommendations.Reverse()] };
                var (evaluator, other) = (new GuidelineEvaluator(PackYaml.Load(pack)), new GuidelineEvaluator(PackYaml.Load(turned)));
                foreach (var given in cases)
                {
                    var (request, file) = PackYaml.Case(given);
                    AssertSame(Dump.Of(evaluator.Evaluate(request, file)), Dump.Of(other.Evaluate(request, file)), pack, given);
                }
            },
            iter: Packs);

    [Fact]
    public void The_order_of_items_changes_nothing() =>
        Gen.Select(Generators.Pack, Generators.Case, Generators.Case.Array[ItemsOfACase]).Sample(
            (pack, given, requests) =>
            {
                var evaluator = new GuidelineEvaluator(PackYaml.Load(pack));
                var file = PackYaml.Case(given).File with { Items = [.. requests.Select(ItemOf)] };

                var forwards = evaluator.Evaluate(file).Items.Select(Unnumbered).ToArray();
                var backwards = evaluator.Evaluate(file with { Items = [.. file.Items.Reverse()] }).Items.Select(Unnumbered).Reverse().ToArray();

                foreach (var (one, other) in forwards.Zip(backwards))
                    AssertSame(one, other, pack, given);
            },
            iter: Packs);

    [Fact]
    public void The_order_of_what_a_case_lists_changes_nothing()
    {
        var evaluator = new GuidelineEvaluator(RealPack.Library);
        var file = new CaseFile
        {
            DateOfInjury = new(2014, 3, 5),
            RequestDate = new(2016, 10, 3),
            Diagnoses = [new Diagnosis("lumbar sprain"), new Diagnosis("shoulder pain"), new Diagnosis("opioid dependence")],
            Records = ["Report 2016-09-20"],
            UnansweredFacts = UnansweredFacts.NotInTheRecords,
            Facts = [new AnsweredFact("pain relief with drug recorded", "yes"), new AnsweredFact("non-opioids tried", "yes"), new AnsweredFact("one prescriber", "no")],
            TreatmentsGiven = [new GivenTreatment("physical therapy") { Amount = "8 visits" }, new GivenTreatment("acupuncture")],
            DrugsInUse = [new DrugInUse("Norco") { Strength = "10/325 mg", ADay = 4 }, new DrugInUse("OxyContin") { Strength = "20 mg", ADay = 2 }, new DrugInUse("tramadol")],
            Items = [new DisputedItem("Norco 10/325 mg #120, 1 tab q6h"), new DisputedItem("MS Contin 30 mg #60 bid"), new DisputedItem("Physical therapy 2x6, low back"), new DisputedItem("Ultram 50 mg or Percocet 5/325 mg #60 bid")],
        };
        var turned = file with
        {
            Facts = [.. file.Facts.Reverse()],
            TreatmentsGiven = [.. file.TreatmentsGiven.Reverse()],
            DrugsInUse = [.. file.DrugsInUse.Reverse()],
            Items = [.. file.Items.Reverse()],
        };

        Assert.Equal(evaluator.Evaluate(file).Items.Select(Unnumbered), evaluator.Evaluate(turned).Items.Select(Unnumbered).Reverse());
    }

    private static DisputedItem ItemOf(CaseModel model)
    {
        var (request, file) = PackYaml.Case(model);
        return new DisputedItem(model.Treatment) { Coded = request, Facts = file.Facts };
    }

    private static string Unnumbered(Determination item) => Dump.Of(item with { Number = 0 });

    private static void AssertSame(string one, string other, PackModel pack, CaseModel given)
    {
        if (one != other)
            Assert.Fail($"{one}\n\nin another order:\n{other}\ncase: {JsonSerializer.Serialize(given)}\npack:\n{PackYaml.Write(pack)}");
    }
}
