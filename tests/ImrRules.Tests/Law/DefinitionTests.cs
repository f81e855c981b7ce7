using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Law;

/// <summary>Two definitions of the schedule that stand in the vocabulary. Numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class DefinitionTests
{
    [Fact]
    public void Functional_improvement_is_a_gain_in_activities_or_fewer_work_restrictions_and_less_dependency_on_treatment_28()
    {
        var file = new CaseFile
        {
            DateOfInjury = new DateOnly(2014, 1, 10),
            RequestDate = new DateOnly(2016, 10, 3),
            TreatmentsGiven = [new GivenTreatment("chiropractic manipulation") { Amount = "6 visits" }],
        };

        new GuidelineEvaluator(RealPack.Library).Evaluate("Chiropractic manipulation 6 visits, low back", file).Deciding.Questions
            .Should().ContainSingle(question => question.Contains("gain in daily activities or fewer work restrictions, and less need of treatment (8 CCR 9792.20)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2015-04-10", "acoem-2004-ch12")]
    [InlineData("2015-04-11", "mtus-chronic-pain-2009")]
    public void Chronic_pain_is_of_three_months_or_more_from_onset_28_29(string requested, string source)
    {
        // injured on 2015-01-10: the 90th day is 2015-04-10
        var file = new CaseFile { DateOfInjury = new DateOnly(2015, 1, 10), RequestDate = Day(requested) };

        new GuidelineEvaluator(RealPack.Library).Evaluate("Massage therapy 4 visits, low back", file).Citation!.Source.Should().Be(source);
    }
}
