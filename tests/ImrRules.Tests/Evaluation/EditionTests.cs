using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Evaluation;

/// <summary>Which edition is in force, by the dates of the case.</summary>
public sealed class EditionTests
{
    private static readonly GuidelineEvaluator OldAndNew = MadeUpPack.Of(
        ("old", "standing: schedule\nto: requests of 2014-12-31", "- id: one\n  treatment: moonbath\n  says: not recommended"),
        ("new", "standing: schedule\nfrom: requests of 2015-01-01\nreplaces: old", "- id: one\n  treatment: moonbath\n  says: recommended")).Evaluator();

    [Theory]
    [InlineData("2014-12-31", "not medically necessary, by old/one")]
    [InlineData("2015-01-01", "medically necessary, by new/one")]
    public void The_edition_in_force_on_the_day_of_the_request_decides(string day, string decided)
    {
        var determination = OldAndNew.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day(day) });

        Decided.Of(determination).Should().Be(decided);
        determination.PassedOver().Should().ContainSingle(passed => passed.EndsWith("OtherEdition", StringComparison.Ordinal));
        determination.Deciding.Assumptions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("the date of the UR decision")]
    [InlineData("the date of assignment")]
    [InlineData("the date of the determination")]
    [InlineData("the newest dated record")]
    [InlineData("the date of service")]
    public void Where_the_day_of_the_request_is_missing_the_next_of_the_chain_stands_in_and_that_is_said(string link)
    {
        var day = Day("2015-01-05");
        var file = new CaseFile
        {
            AssignedDate = link == "the date of assignment" ? day : null,
            DeterminationDate = link == "the date of the determination" ? day : null,
            Records = link == "the newest dated record" ? ["Note of 2014-01-05", "Note of 2015-01-05"] : [],
            DateOfService = link == "the date of service" ? day : null,
            Items = [new DisputedItem("moonbath") { Coded = Asked.For("moonbath"), Ur = new UrDecision("denied") { Date = link == "the date of the UR decision" ? day : null } }],
        };

        var determination = OldAndNew.Evaluate(file).Items[0];

        Decided.Of(determination).Should().Be("medically necessary, by new/one");
        determination.Deciding.Assumptions.Should().Equal($"The date of the request is not given; {link}, 2015-01-05, stands in for it.");
    }

    [Fact]
    public void Of_several_the_first_of_the_chain_stands_in()
    {
        var file = new CaseFile
        {
            AssignedDate = Day("2015-02-01"),
            DeterminationDate = Day("2015-03-01"),
            Items = [new DisputedItem("moonbath") { Coded = Asked.For("moonbath"), Ur = new UrDecision("denied") { Date = Day("2014-12-01") } }],
        };

        Decided.Of(OldAndNew.Evaluate(file).Items[0]).Should().Be("not medically necessary, by old/one");
    }

    [Fact]
    public void Without_any_date_and_with_editions_that_differ_the_day_is_asked_for()
    {
        var determination = OldAndNew.Evaluate(Asked.For("moonbath"), new CaseFile { DateOfInjury = Day("2013-01-01") });

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Questions.Should().Equal("On which day was it requested? Editions in force since the injury differ.");
    }

    [Fact]
    public void Without_any_date_one_answer_from_all_editions_since_the_injury_is_given_with_a_remark()
    {
        var determination = OldAndNew.Evaluate(Asked.For("moonbath"), new CaseFile { DateOfInjury = Day("2015-06-01") });

        Decided.Of(determination).Should().Be("medically necessary, by new/one");
        determination.Deciding.Assumptions.Should().Equal("The date of the request is not given; every edition in force since the injury gives the same answer.");
    }

    [Theory]
    [InlineData("2014-12-31", "not medically necessary, by old/one")]
    [InlineData("2015-01-01", "medically necessary, by new/one")]
    public void An_edition_for_services_looks_at_the_day_of_service(string served, string decided)
    {
        var evaluator = MadeUpPack.Of(
            ("old", "standing: schedule\nto: services of 2014-12-31", "- id: one\n  treatment: moonbath\n  says: not recommended"),
            ("new", "standing: schedule\nfrom: services of 2015-01-01", "- id: one\n  treatment: moonbath\n  says: recommended")).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day("2015-01-20"), DateOfService = Day(served) })).Should().Be(decided);
        Decided.Of(evaluator.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day(served) })).Should().Be(decided, "a prospective request's day of service is its own");
    }

    [Theory]
    [InlineData("2012-12-31", "not medically necessary, by blue-book/first")]
    [InlineData("2013-01-01", "medically necessary, by blue-book/second")]
    [InlineData("2014-01-01", "no applicable guideline")]
    public void In_a_rolling_source_each_text_is_in_force_on_its_own_days(string day, string decided)
    {
        var evaluator = MadeUpPack.Of("""
            - id: first
              treatment: moonbath
              says: not recommended
              in force: 2010-01-01 to 2012-12-31
            - id: second
              treatment: moonbath
              says: recommended
              in force: 2013-01-01 to 2013-12-31
              replaces: first
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath"), new CaseFile { RequestDate = Day(day) })).Should().Be(decided);
    }
}
