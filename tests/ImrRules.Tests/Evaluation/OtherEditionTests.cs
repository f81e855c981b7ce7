using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Evaluation;

/// <summary>Within 30 days of a change of edition both sides are shown.</summary>
public sealed class OtherEditionTests
{
    private const string Yes = "- id: one\n  treatment: moonbath\n  says: recommended";
    private const string No = "- id: one\n  treatment: moonbath\n  says: not recommended";

    private static readonly GuidelineEvaluator ByRequest = MadeUpPack.Of(
        ("old", "standing: schedule\nto: requests of 2014-12-31", No), ("new", "standing: schedule\nfrom: requests of 2015-01-01", Yes)).Evaluator();

    private static readonly GuidelineEvaluator ByService = MadeUpPack.Of(
        ("old", "standing: schedule\nto: services of 2014-12-31", No), ("new", "standing: schedule\nfrom: services of 2015-01-01", Yes)).Evaluator();

    [Theory]
    [InlineData("2014-12-01", null)]
    [InlineData("2014-12-02", "later: MedicallyNecessary by new/one, differs")]
    [InlineData("2014-12-31", "later: MedicallyNecessary by new/one, differs")]
    [InlineData("2015-01-01", "earlier: NotMedicallyNecessary by old/one, differs")]
    [InlineData("2015-01-31", "earlier: NotMedicallyNecessary by old/one, differs")]
    [InlineData("2015-02-01", null)]
    public void The_other_side_of_a_change_within_30_days_is_judged_as_well(string requested, string? there) =>
        Sides(ByRequest, requested).Should().Equal(there is null ? [] : [there]);

    [Theory]
    [InlineData("2015-01-20", null, "earlier: NotMedicallyNecessary by old/one, differs")]
    [InlineData("2015-03-20", "2015-01-20", "earlier: NotMedicallyNecessary by old/one, differs")]
    [InlineData("2015-01-20", "2014-06-20", null)]
    public void Where_the_service_picks_the_edition_its_day_must_be_near(string requested, string? served, string? there) =>
        Sides(ByService, requested, served).Should().Equal(there is null ? [] : [there]);

    [Fact]
    public void What_the_change_does_not_touch_is_said_to_be_the_same()
    {
        var evaluator = MadeUpPack.Of(("book", "standing: schedule", No), ("new", "standing: schedule\nfrom: requests of 2015-01-01", "- id: one\n  treatment: powder\n  says: recommended")).Evaluator();

        Sides(evaluator, "2015-01-12").Should().Equal("earlier: NotMedicallyNecessary by book/one, untouched");
    }

    [Fact]
    public void Another_text_that_comes_to_the_same_is_shown()
    {
        var evaluator = MadeUpPack.Of(("old", "standing: schedule\nto: requests of 2014-12-31", No), ("new", "standing: schedule\nfrom: requests of 2015-01-01", No)).Evaluator();

        Sides(evaluator, "2015-01-12").Should().Equal("earlier: NotMedicallyNecessary by old/one");
    }

    [Fact]
    public void Where_neither_side_holds_anything_nothing_is_shown()
    {
        var evaluator = MadeUpPack.Of(("new", "standing: schedule\nfrom: requests of 2015-01-01", "- id: one\n  treatment: powder\n  says: recommended")).Evaluator();

        Sides(evaluator, "2015-01-12").Should().BeEmpty();
    }

    [Fact]
    public void That_the_other_side_is_not_held_is_said()
    {
        var evaluator = MadeUpPack.Of(("old", "standing: schedule\nto: services of 2014-12-31", No), ("empty", "standing: schedule\nfrom: services of 2015-01-01", null)).Evaluator();

        var edition = evaluator.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day("2014-12-20") }).Deciding.OtherEditions.Should().ContainSingle().Subject;

        edition.NotHeld.Should().Be("The empty");
        edition.Differs.Should().BeTrue();
        edition.Result.Outcome.Should().Be(Outcome.NoApplicableGuideline);
    }

    [Fact]
    public void The_decision_itself_is_that_of_the_day()
    {
        Decided.Of(ByRequest.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day("2014-12-31") })).Should().Be("not medically necessary, by old/one");
        Decided.Of(ByRequest.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day("2015-01-01") })).Should().Be("medically necessary, by new/one");
    }

    private static IEnumerable<string> Sides(GuidelineEvaluator evaluator, string requested, string? served = null) =>
        evaluator.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day(requested), DateOfService = served is null ? null : Day(served) }).Deciding.OtherEditions
            .Select(edition => $"{(edition.IsLater ? "later" : "earlier")}: {edition.Result.Outcome} by {edition.Result.Citation?.Recommendation}{(edition.Differs ? ", differs" : "")}{(edition.IsUntouched ? ", untouched" : "")}");
}
