using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>The daily dose that is summed over the drugs in use: the factor belongs to the first ingredient, in whichever order a strength is written.</summary>
public sealed class DailyDoseTests
{
    private const string Words = """
        treatments:
          - treatment: powder
          - treatment: moonbath
        drugs:
          - drug: silverleaf
            kind of: powder
            strengths: [10 mg]
            morphine factor: 2
          - drug: silverleaf with chalk
            kind of: powder
            ingredients: [silverleaf, chalk]
            strengths: [5/300 mg, 30/300 mg]
            morphine factor: 2
        regions:
          - region: north
        quantities:
          - quantity: grains
            can be cut: no
            answered by: grains taken
            of: powder
        facts:
          - fact: grains taken
            type: amount
            worked out: from the daily doses of the drugs in use and requested
            ask: "How many grains are taken?"
        """;

    private const string Sources = """
        sources:
          - id: blue-book
            title: The Blue Book
            cite as: Blue Book
            standing: schedule
            text: may be quoted
        """;

    private const string Topic = """
        source: blue-book
        topic: Baths
        pages: 7
        recommendations:
          - id: one
            treatment: moonbath
            says: recommended
            summary: What the source says.
            verified: no
            reviewed: no
            criteria:
              - grains taken: at most 80 grains
        """;

    private static readonly GuidelineEvaluator Evaluator =
        new(GuidelineLibrary.Load(new InMemoryFiles([("vocabulary/words.yaml", Words), ("sources.yaml", Sources), ("blue-book/topic.yaml", Topic)])));

    [Theory]
    [InlineData("silverleaf", "10 mg", Outcome.MedicallyNecessary)]
    [InlineData("silverleaf", "20 mg", Outcome.NotMedicallyNecessary)]
    [InlineData("silverleaf with chalk", "5/300 mg", Outcome.MedicallyNecessary)]
    [InlineData("silverleaf with chalk", "300/5 mg", Outcome.MedicallyNecessary)]
    [InlineData("silverleaf with chalk", "300 mg-5 MG", Outcome.MedicallyNecessary)]
    [InlineData("silverleaf with chalk", "5 mg", Outcome.MedicallyNecessary)]
    [InlineData("silverleaf with chalk", "300-30 mg", Outcome.NotMedicallyNecessary)]
    public void Three_a_day_count_by_the_first_ingredient(string drug, string strength, Outcome outcome) =>
        Evaluated(drug, strength).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("silverleaf", "10-20 mg")]
    [InlineData("silverleaf", "10 mg/ml")]
    [InlineData("silverleaf with chalk", "300 mg")]
    [InlineData("silverleaf with chalk", "7/300 mg")]
    public void A_strength_that_does_not_say_how_much_of_it_leaves_the_dose_open(string drug, string strength) =>
        Evaluated(drug, strength).Outcome.Should().Be(Outcome.InformationNeeded);

    private static Determination Evaluated(string drug, string strength) =>
        Evaluator.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Asked.Day, DrugsInUse = [new DrugInUse(drug) { Strength = strength, ADay = 3 }] });
}
