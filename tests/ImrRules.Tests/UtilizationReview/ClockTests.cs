using System.Globalization;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law.Clock;
using ImrRules.Requests;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>The clock of utilization review. Received on Monday, 2021-03-01, at 10:00 unless said otherwise; numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class ClockTests
{
    private static readonly TreatmentRequest Drug = UrCase.Powder with { Drug = "powder" };

    [Fact]
    public void Prospective_5_normal_business_days_from_receipt_24_hours_2_business_days_34() =>
        Deadlines(UrCase.Of2021, UrCase.Moonbath).Should().Be("Decide 2021-03-08, TellRequester 2021-03-09, Write 2021-03-10");

    [Fact]
    public void Concurrent_5_business_days_24_hours_35_and_24_hours_in_writing_from_memory_care_continues()
    {
        var clock = ClockOf(UrCase.Of2021 with { Review = KindOfReview.Concurrent }, UrCase.Moonbath);

        Words(clock).Should().Be("Decide 2021-03-08, TellRequester 2021-03-09, Write 2021-03-09");
        clock.Deadlines[2].Basis.ToString().Should().Contain("from memory, unverified");
        clock.Remarks.Should().Contain(remark => remark.StartsWith("Care is not ended", StringComparison.Ordinal) && remark.Contains("from memory, unverified", StringComparison.Ordinal));
    }

    [Fact]
    public void Information_missing_ask_by_business_day_5_decide_within_14_calendar_days_of_the_original_request_36() =>
        Deadlines(UrCase.Of2021, UrCase.Tideglass).Should().Be("AskForInformation 2021-03-08, Decide 2021-03-15, TellRequester 2021-03-16, Write 2021-03-17");

    [Fact]
    public void The_14_days_are_counted_from_the_recommendation_in_the_statute_and_the_safe_day_takes_that_though_never_less_than_the_usual_time()
    {
        var late = UrCase.Of2021 with { RequestDate = new DateOnly(2021, 2, 26) };

        Decide(late, UrCase.Tideglass).Should().Be("2021-03-12 to 2021-03-15");
        Decide(late with { RequestDate = new DateOnly(2021, 2, 1) }, UrCase.Tideglass).Should().Be("2021-03-08 to 2021-03-15");
    }

    [Fact]
    public void Formulary_drug_5_business_days_without_the_14_day_extension_37() =>
        Deadlines(UrCase.Of2021 with { InformationAsked = new InformationAsked(["x"]) }, Drug).Should().Be("AskForInformation 2021-03-08, Decide 2021-03-08, TellRequester 2021-03-09, Write 2021-03-10");

    [Fact]
    public void A_drug_before_the_formulary_is_extended_as_any_other_request() =>
        ClockOf(UrCase.Checked with { InformationAsked = new InformationAsked(["x"]) }, Drug).Request.Should().Be("information missing");

    [Fact]
    public void Expedited_72_hours_after_needed_information_38_24_hours_and_72_hours_in_all_in_writing_from_memory()
    {
        var clock = ClockOf(UrCase.Of2021 with { Review = KindOfReview.Expedited }, UrCase.Moonbath);

        Words(clock).Should().Be("Decide 2021-03-04 10:00, TellRequester 2021-03-05 10:00, Write 2021-03-04 10:00");
        clock.Deadlines[2].Basis.ToString().Should().Contain("from memory, unverified");
    }

    [Fact]
    public void Seventy_two_hours_from_a_time_that_is_not_known_are_safe_for_two_days() =>
        Decide(UrCase.Of2021 with { Review = KindOfReview.Expedited, Receipt = new RequestReceipt { Day = new DateOnly(2021, 3, 1) } }, UrCase.Moonbath).Should().Be("2021-03-03 to 2021-03-04");

    [Fact]
    public void Retrospective_30_days_from_needed_information_and_in_writing_within_those_30_days_36()
    {
        var file = UrCase.Of2021 with { Review = KindOfReview.Retrospective };

        Deadlines(file, UrCase.Moonbath).Should().Be("Decide 2021-03-31, Write 2021-03-31");
        Deadlines(file with { InformationAsked = new InformationAsked(["x"]) { Received = new DateOnly(2021, 3, 11) } }, UrCase.Moonbath).Should().Be("Decide 2021-04-10, Write 2021-04-10");
    }

    [Fact]
    public void An_item_with_a_date_of_service_is_retrospective_without_being_told() =>
        ClockOf(UrCase.Of2021, UrCase.Item(UrCase.Moonbath) with { DateOfService = new DateOnly(2021, 2, 25) }).Request.Should().Be("retrospective");

    [Fact]
    public void Request_with_several_items_extension_for_one_extends_all_panel_decision_39()
    {
        var items = UrCase.Evaluate(UrCase.Of2021 with { Items = [UrCase.Item(UrCase.Moonbath), UrCase.Item(UrCase.Tideglass)] }).Items;
        var extended = items[0].Utilization!.Clock!;

        Range(extended).Should().Be("2021-03-08 to 2021-03-15", "the safe day does not count on a panel decision");
        extended.Remarks.Should().Contain(remark => remark.Contains("[39]", StringComparison.Ordinal));
        items[1].Utilization!.Clock!.Request.Should().Be("information missing");
    }

    [Theory]
    [InlineData("17:30", "2021-03-08")]
    [InlineData("17:31", "2021-03-09")]
    public void Received_after_530_pm_Pacific_is_the_next_business_day_40(string time, string last) =>
        Decide(Received("2021-03-01", time), UrCase.Moonbath).Should().Be($"{last} to {last}");

    [Theory]
    [InlineData(KindOfReview.Expedited, "2021-03-04 to 2021-03-04")]
    [InlineData(KindOfReview.Concurrent, "2021-03-08 to 2021-03-08")]
    public void Save_for_expedited_and_concurrent_review_40(KindOfReview kind, string days) =>
        Decide(Received("2021-03-01", "20:00") with { Review = kind }, UrCase.Moonbath).Should().Be(days);

    [Fact]
    public void Received_on_a_day_that_is_no_business_day_is_safe_from_that_day_and_inferred_to_count_from_the_next_one()
    {
        Decide(Received("2021-03-06", "10:00"), UrCase.Moonbath).Should().Be("2021-03-12 to 2021-03-15");
        Decide(Received("2021-03-05", "18:00"), UrCase.Moonbath).Should().Be("2021-03-12 to 2021-03-15", "an evening before can not be safe for longer");
    }

    [Theory]
    [InlineData("2021-11-08", "2021-11-16", "Veterans Day between")]
    [InlineData("2021-11-22", "2021-12-01", "Thanksgiving and the day after")]
    [InlineData("2023-11-06", "2023-11-14", "Veterans Day on a Saturday is observed on Friday")]
    [InlineData("2021-12-27", "2022-01-03", "New Year's Day on a Saturday is not observed")]
    public void Saturday_Sunday_and_state_holidays_are_not_counted_41(string received, string last, string because) =>
        Decide(Received(received, "10:00"), UrCase.Moonbath).Should().Be($"{last} to {last}", because);

    [Fact]
    public void Before_2020_whether_a_Saturday_counts_is_disputed_and_the_safe_day_lets_none_pass_41()
    {
        var clock = ClockOf(Received("2019-03-04", "10:00"), UrCase.Moonbath);

        Range(clock).Should().Be("2019-03-08 to 2019-03-11", "the fifth day is Saturday where it counts, Monday where it does not");
        clock.Remarks.Should().Contain(remark => remark.Contains("Labor Code 4600.4(b)", StringComparison.Ordinal) && remark.Contains("disputed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mailed_request_is_deemed_received_5_days_after_posting_40() =>
        Decide(UrCase.Of2021 with { Receipt = new RequestReceipt { By = "mail", Mailed = new DateOnly(2021, 2, 24) } }, UrCase.Moonbath).Should().Be("2021-03-08 to 2021-03-08");

    [Fact]
    public void Without_a_day_of_receipt_the_date_of_the_request_is_safe_and_without_either_nothing_is_counted()
    {
        var unknown = UrCase.Of2021 with { Receipt = null };

        Decide(unknown, UrCase.Moonbath).Should().Be("2021-03-08 to 2021-03-08");
        var without = ClockOf(unknown with { RequestDate = null }, UrCase.Moonbath);
        without.Deadlines.Should().OnlyContain(deadline => deadline.LatestSafe == null);
        without.Remarks.Should().ContainSingle(remark => remark.StartsWith("Neither a day of receipt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_late_decision_is_not_deemed_approved_but_goes_to_the_appeals_board_21(int day, bool inTime)
    {
        var clock = ClockOf(UrCase.Of2021, UrCase.Item(UrCase.Powder) with { Ur = new UrDecision("denied") { Date = new DateOnly(2021, 3, day) } });

        clock.DecidedInTime.Should().Be(inTime);
        clock.Remarks.Any(remark => remark.Contains("not deemed approved", StringComparison.Ordinal) && remark.Contains("[21]", StringComparison.Ordinal)).Should().Be(!inTime);
    }

    [Fact]
    public void The_limits_of_the_rules_before_2013_are_not_held()
    {
        var old = UrCase.Checked with { DateOfInjury = new DateOnly(2010, 1, 4), RequestDate = new DateOnly(2012, 5, 7), Receipt = null };

        UrCase.Review(old, UrCase.Item(UrCase.Powder) with { Ur = new UrDecision("denied") { Date = new DateOnly(2012, 5, 14) } }).Utilization!.Clock.Should().BeNull();
    }

    [Fact]
    public void A_day_beyond_all_calendars_is_counted_from_by_nobody()
    {
        foreach (var day in new[] { DateOnly.MaxValue, DateOnly.MinValue })
        {
            var file = UrCase.Of2021 with
            {
                RequestDate = day,
                Receipt = new RequestReceipt { Day = day, Mailed = day },
                DeterminationDate = day,
                InformationAsked = new InformationAsked(["x"]) { Day = day, By = "fax", Received = day },
                EarlierDecisions = [new EarlierDecision("powder", "denied") { Date = day }],
            };

            ClockOf(file, UrCase.Item(UrCase.Powder) with { Ur = new UrDecision("denied") { Date = day, Served = day }, DateOfService = day }).DayZero.Should().BeNull();
        }
    }

    private static CaseFile Received(string day, string time) => UrCase.Of2021 with
    {
        DateOfInjury = new DateOnly(2018, 1, 2),
        RequestDate = Day(day),
        Receipt = new RequestReceipt { Day = Day(day), Time = TimeOnly.Parse(time, CultureInfo.InvariantCulture) },
    };

    private static ReviewClock ClockOf(CaseFile file, TreatmentRequest request) => ClockOf(file, UrCase.Item(request));

    private static ReviewClock ClockOf(CaseFile file, DisputedItem item) => UrCase.Review(file, item).Utilization!.Clock!;

    private static string Deadlines(CaseFile file, TreatmentRequest request) => Words(ClockOf(file, request));

    private static string Words(ReviewClock clock) => string.Join(", ", clock.Deadlines.Select(deadline =>
        string.Create(CultureInfo.InvariantCulture, $"{deadline.Act} {deadline.LatestSafe:yyyy-MM-dd}{(deadline.Time is { } time ? $" {time:HH:mm}" : "")}")));

    private static string Decide(CaseFile file, TreatmentRequest request) => Range(ClockOf(file, request));

    private static string Range(ReviewClock clock) => clock.Deadlines.Where(deadline => deadline.Act == DeadlineAct.Decide)
        .Select(deadline => string.Create(CultureInfo.InvariantCulture, $"{deadline.LatestSafe:yyyy-MM-dd} to {deadline.Last:yyyy-MM-dd}")).Single();
}
