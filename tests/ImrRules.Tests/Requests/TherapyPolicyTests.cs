using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>How therapy, visits and durations are read: the policy that clinicians sign, one row a test.</summary>
public sealed class TherapyPolicyTests
{
    [Theory(DisplayName = "`2x4`, `2 x 4 weeks`, `(3x3)`, `3 times 4`, `1x6` beside a therapy: first a week, second weeks; bare: assumed, with `weeks`: not flagged")]
    [InlineData("physical therapy 2x4", "physical therapy: 8 visits (worked out), 2 a week, 4 weeks; FLAGGED assumed")]
    [InlineData("physical therapy 2 x 4 weeks", "physical therapy: 8 visits (worked out), 2 a week, 4 weeks; not flagged")]
    [InlineData("acupuncture (3x3)", "acupuncture: 9 visits (worked out), 3 a week, 3 weeks; FLAGGED assumed")]
    [InlineData("physical therapy 3 times 4", "physical therapy: 12 visits (worked out), 3 a week, 4 weeks; FLAGGED assumed")]
    [InlineData("acupuncture 1x6", "acupuncture: 6 visits (worked out), 1 a week, 6 weeks; FLAGGED assumed")]
    public void A_bare_product_beside_a_therapy_is_visits_a_week_and_weeks(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`NxM` with N > 7 or M > 26, or beside a drug, device or test: not read; unread")]
    [InlineData("physical therapy 8x4", "physical therapy; FLAGGED unread")]
    [InlineData("physical therapy 7x26", "physical therapy: 182 visits (worked out), 7 a week, 26 weeks; FLAGGED assumed")]
    [InlineData("physical therapy 2x27", "physical therapy; FLAGGED unread")]
    [InlineData("gabapentin 300 mg 2x4", "gabapentin: 300 mg; FLAGGED unread, noted missing")]
    [InlineData("TENS unit 2x4", "TENS unit; FLAGGED unread")]
    [InlineData("MRI of the lumbar spine 2x4", "MRI: low back; FLAGGED unread")]
    public void A_product_too_large_or_beside_no_therapy_is_not_read(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`x6`, `x 12 sessions`, `8 visits`, `12 treatments`: visits; `x6` alone: assumed")]
    [InlineData("physical therapy x6", "physical therapy: 6 visits; FLAGGED assumed")]
    [InlineData("physical therapy x 12 sessions", "physical therapy: 12 visits; not flagged")]
    [InlineData("acupuncture 8 visits", "acupuncture: 8 visits; not flagged")]
    [InlineData("physical therapy 12 treatments", "physical therapy: 12 visits; not flagged")]
    public void A_count_beside_a_therapy_is_visits(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`for 6 weeks`: weeks; visits only if a frequency is given; not flagged")]
    [InlineData("physical therapy for 6 weeks", "physical therapy: 6 weeks; not flagged")]
    [InlineData("physical therapy twice a week for 6 weeks", "physical therapy: 12 visits (worked out), 2 a week, 6 weeks; not flagged")]
    public void Weeks_give_visits_only_with_a_frequency(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`2-3x/wk for 6 weeks`: frequency 2 to 3, visits 12 to 18; alternative")]
    [InlineData("physical therapy 2-3x/wk for 6 weeks", "physical therapy: 12 to 18 visits (worked out), 2 to 3 a week, 6 weeks; FLAGGED alternative")]
    [InlineData("physical therapy up to 12 visits", "physical therapy: 12 visits; FLAGGED alternative")]
    public void A_range_keeps_both_bounds(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`3X's per week for 90 days`, `once a month for 12 months`: duration in its own unit; visits only if exact; not flagged")]
    [InlineData("physical therapy 3X's per week for 90 days", "physical therapy: 3 a week, 90 days; not flagged")]
    [InlineData("acupuncture once a month for 12 months", "acupuncture: 12 visits (worked out), 12 months, 1 visits a month; not flagged")]
    public void Days_and_months_stay_in_their_unit(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`80 hours`, `x 12 units`, `4 units per session`: hours, billing units: never visits; not flagged")]
    [InlineData("work hardening 80 hours", "work hardening: 80 hours; not flagged")]
    [InlineData("physical therapy x 12 units", "physical therapy: 12 units; not flagged")]
    [InlineData("physical therapy 4 units per session", "physical therapy: 4 units a visit; not flagged")]
    public void Hours_and_billing_units_are_never_visits(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "visits unlike frequency x weeks, `two (3)`: conflict")]
    [InlineData("physical therapy 12 visits, 2 times a week for 4 weeks", "physical therapy: 12 visits, 2 a week, 4 weeks; FLAGGED conflict")]
    [InlineData("physical therapy two (3) visits", "physical therapy: 2 visits; FLAGGED conflict")]
    [InlineData("physical therapy six (6) visits", "physical therapy: 6 visits; not flagged")]
    public void Two_numbers_that_do_not_fit_are_a_conflict(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`unknown`, `unspecified`, `unknown duration`: not stated, a note")]
    [InlineData("physical therapy, unknown duration", "physical therapy; not flagged, noted not stated")]
    [InlineData("physical therapy, unspecified", "physical therapy; not flagged, noted not stated")]
    public void Unknown_is_said_and_is_not_silence(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`physical therapy and acupuncture 2x6`: two items, each 2x6; shared")]
    [InlineData("physical therapy and acupuncture 2x6", "physical therapy: 12 visits (worked out), 2 a week, 6 weeks AND acupuncture: 12 visits (worked out), 2 a week, 6 weeks; FLAGGED assumed, shared")]
    public void One_schedule_behind_two_therapies_is_taken_for_both(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);
}
