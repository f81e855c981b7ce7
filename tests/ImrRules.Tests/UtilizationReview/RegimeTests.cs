using System.Globalization;
using FluentAssertions;
using ImrRules.Cases;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>Which rules of review a case falls under. Numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class RegimeTests
{
    [Theory]
    [InlineData("before 2013", "2012-12-31", "2013-06-20", "2013-06-30", "injury before 2013-01-01 and decision communicated before 2013-07-01: old, disputes by LC 4062, no IMR [23][24]")]
    [InlineData("2013", "2013-01-01", "2013-06-20", "2013-06-30", "injury on/after 2013-01-01 [1][25]")]
    [InlineData("2013", "2012-12-31", "2013-06-20", "2013-07-01", "or UR decision communicated on/after 2013-07-01, any injury date [1][25]")]
    [InlineData("2013", "2012-12-31", "2013-07-01", null, "asked for on 2013-07-01, so that no decision can be earlier")]
    [InlineData("2013", null, null, "2013-07-01", "any injury date")]
    [InlineData("2013", "2026-01-05", "2026-03-31", null, "the day before the text of 2026")]
    [InlineData("2026", "2026-01-05", "2026-04-01", null, "RFA on/after 2026-04-01: 2026 text [9][10][26]")]
    [InlineData("2026", "2010-01-05", "2026-04-01", null, "any injury date")]
    [InlineData(null, "2012-12-31", "2013-06-20", null, "the decision may come on either side of 2013-07-01")]
    [InlineData(null, null, "2013-06-20", "2013-06-30", "the date of injury decides")]
    [InlineData(null, "2026-01-05", null, "2026-04-02", "whether asked for before 2026-04-01 is not known")]
    [InlineData(null, null, null, null, "no date at all")]
    public void The_dates_of_a_case_pick_the_rules(string? regime, string? injured, string? requested, string? decided, string row)
    {
        var file = new CaseFile
        {
            DateOfInjury = Day(injured),
            RequestDate = Day(requested),
            Items = [UrCase.Item(UrCase.Powder) with { Ur = new UrDecision("denied") { Date = Day(decided) } }],
        };

        var found = UrCase.Evaluate(file).Regime;

        (found.Regime?.Name).Should().Be(regime, row);
        found.Because.Should().NotBeEmpty();
    }

    [Fact]
    public void Disputes_go_to_a_medical_evaluator_before_2013_and_to_independent_review_since()
    {
        var old = UrCase.Evaluate(Decided("2012-01-10", "2013-06-30")).Regime.Regime!;
        var since = UrCase.Evaluate(Decided("2012-01-10", "2013-07-01")).Regime.Regime!;

        (old.HasIndependentReview, since.HasIndependentReview).Should().Be((false, true));
        old.DisputesGoTo.Should().Contain("Labor Code 4062");
        old.Basis.Sources.Should().Equal("23", "24");
        since.Basis.Sources.Should().Equal("1", "25");
    }

    [Fact]
    public void That_the_transition_to_the_text_of_2026_was_not_seen_is_told_with_the_clock_9_10_26()
    {
        var file = UrCase.Of2021 with { DateOfInjury = Day("2026-01-05"), RequestDate = Day("2026-04-07"), Receipt = new RequestReceipt { Day = Day("2026-04-07") } };

        UrCase.Review(file, UrCase.Moonbath).Utilization!.Clock!.Remarks.Should().ContainSingle(remark => remark.StartsWith("Under the rules of 2026: the rule for requests under way on 2026-04-01 was not seen", StringComparison.Ordinal));
        UrCase.Evaluate(file).Regime.Regime!.Basis.Sources.Should().Equal("9", "10", "26");
    }

    [Theory]
    [InlineData("2017-12-29", "approve modify delay deny")]
    [InlineData("2018-01-02", "approve modify deny")]
    public void Delay_was_an_outcome_until_2018_1_16(string requested, string outcomes) =>
        UrCase.Evaluate(new CaseFile { RequestDate = Day(requested) }).Regime.Outcomes.Should().Equal(outcomes.Split(' '));

    [Fact]
    public void The_newest_record_stands_in_for_a_request_without_a_date_and_is_said_to()
    {
        var found = UrCase.Evaluate(new CaseFile { DateOfInjury = Day("2011-10-20"), Records = ["First report 2015-01-12"] }).Regime;

        found.Regime!.Name.Should().Be("2013");
        found.Because.Should().Contain("2015-01-12").And.Contain("stands in");
    }

    private static CaseFile Decided(string injured, string decided) =>
        new() { DateOfInjury = Day(injured), Items = [UrCase.Item(UrCase.Powder) with { Ur = new UrDecision("denied") { Date = Day(decided) } }] };

    private static DateOnly? Day(string? words) => words is null ? null : DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
