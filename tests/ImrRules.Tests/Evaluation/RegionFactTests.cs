using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>A fact about a region holds for the case's region alone: a red flag of the neck says nothing of the knee.</summary>
public sealed class RegionFactTests
{
    [Theory]
    [InlineData("north", Outcome.MedicallyNecessary)]
    [InlineData("south", Outcome.NotMedicallyNecessary)]
    [InlineData("north, south", Outcome.InformationNeeded)]
    public void An_answer_without_a_region_is_about_the_only_region_of_the_case_and_is_asked_for_where_there_are_several(string diagnoses, Outcome outcome)
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: tideglass\n  says: recommended\n  criteria:\n    - shimmer seen: yes").Evaluator();
        var file = Asked.Searched("shimmer seen: yes") with { Diagnoses = [.. diagnoses.Split(", ").Select(words => new Diagnosis(words))] };

        evaluator.Evaluate(Asked.For("tideglass", regions: "north"), file).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void A_diagnosis_that_is_denied_or_only_asked_names_no_condition()
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: tideglass\n  conditions: [umber]\n  says: recommended").Evaluator();

        evaluator.Evaluate(Asked.For("tideglass"), Asked.Searched() with { Diagnoses = [new Diagnosis("rule out umber")] }).Outcome.Should().Be(Outcome.NoApplicableGuideline);
        evaluator.Evaluate(Asked.For("tideglass"), Asked.Searched() with { Diagnoses = [new Diagnosis("umber")] }).Outcome.Should().Be(Outcome.MedicallyNecessary);
    }
}
