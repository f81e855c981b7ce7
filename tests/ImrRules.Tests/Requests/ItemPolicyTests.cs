using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>What is asked for and what is not: the policy that clinicians sign, one row a test.</summary>
public sealed class ItemPolicyTests
{
    [Theory(DisplayName = "`#3` after an injection, `third`: series number; `#3`: assumed")]
    [InlineData("epidural steroid injection L4-5 #3", "epidural steroid injection: low back (implied), L4-L5, given before; FLAGGED assumed")]
    [InlineData("third epidural steroid injection L4-5", "epidural steroid injection: low back (implied), L4-L5, given before; not flagged")]
    public void A_place_in_a_series_is_no_count(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`#L3010`, five digits: code; a code that contradicts the words: conflict")]
    [InlineData("arch support #L3010", "orthotics: foot (implied), code L3010; FLAGGED alternative, noted missing")]
    [InlineData("epidural steroid injection 64483", "epidural steroid injection: code 64483; not flagged")]
    [InlineData("physical therapy 99215", "physical therapy: code 99215; FLAGGED conflict")]
    [InlineData("office visit 99215", "office visit: code 99215; not flagged")]
    public void A_code_is_kept_and_never_decides(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`x 2` after a device: count 2; not flagged")]
    [InlineData("wrist brace x 2", "brace: wrist, quantity 2; not flagged, noted missing")]
    public void Times_2_behind_a_device_is_a_count(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`3/4/2014`, `10/21/14 order`, `DOS`: date of service or order; two-part without cue: unread")]
    [InlineData("MRI of the lumbar spine 3/4/2014", "MRI: low back; not flagged")]
    [InlineData("MRI of the lumbar spine 10/21/14 order", "MRI: low back; not flagged")]
    [InlineData("MRI of the lumbar spine DOS 10/21/14", "MRI: low back, retrospective, given on 2014-10-21; not flagged")]
    [InlineData("MRI of the lumbar spine 10/21", "MRI: low back; FLAGGED unread")]
    public void A_date_needs_a_cue_or_its_year(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`status post X`, `s/p X`, `history of`, `after X`: X is history and no item; `post` alone: alternative; `post-op` marks the item")]
    [InlineData("physical therapy status post rotator cuff repair", "physical therapy; not flagged, noted assumed")]
    [InlineData("physical therapy s/p rotator cuff repair", "physical therapy; not flagged, noted assumed")]
    [InlineData("physical therapy, history of lumbar fusion", "physical therapy; not flagged, noted assumed")]
    [InlineData("physical therapy after lumbar fusion", "physical therapy; not flagged, noted assumed")]
    [InlineData("physical therapy post rotator cuff repair", "physical therapy; FLAGGED alternative, noted assumed")]
    [InlineData("post-op physical therapy", "physical therapy: after surgery; not flagged")]
    public void What_is_past_is_history_and_no_item(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`referral to / consultation with ... for X`: the referral; X its purpose, a doubt")]
    [InlineData("referral to a pain specialist for epidural steroid injection", "referral; FLAGGED alternative")]
    [InlineData("consultation with an orthopedic surgeon for lumbar fusion", "consultation; FLAGGED alternative")]
    public void A_referral_asks_for_the_referral(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`X compatible`, `X pump`, `X ramp`: longer terms that win over X; the latter two a doubt beside other words")]
    [InlineData("MRI compatible spinal cord stimulator", "spinal cord stimulator; not flagged")]
    [InlineData("intrathecal morphine pump, purchase", "intrathecal pump: purchase; FLAGGED alternative")]
    [InlineData("intrathecal morphine pump", "intrathecal pump; not flagged")]
    [InlineData("wheelchair ramp, purchase", "ramp: purchase; FLAGGED alternative")]
    [InlineData("Opioid taper", "opioid taper; not flagged")]
    [InlineData("Opioid taper.", "opioid taper; not flagged")]
    public void A_longer_term_wins_over_a_treatment_inside_it(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`retro`, `retrospective`, date of service: retrospective; not flagged")]
    [InlineData("retro MRI of the lumbar spine", "MRI: low back, retrospective; not flagged")]
    [InlineData("retrospective MRI of the lumbar spine", "MRI: low back, retrospective; not flagged")]
    [InlineData("MRI of the lumbar spine DOS 3/4/2014", "MRI: low back, retrospective, given on 2014-03-04; not flagged")]
    public void Retrospective_is_read(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "purchase, rental, `30 day trial`, `rental x 4 weeks`: acquisition, period; not flagged")]
    [InlineData("TENS unit purchase", "TENS unit: purchase; not flagged")]
    [InlineData("TENS unit rental x 4 weeks", "TENS unit: 4 weeks, rental; not flagged")]
    [InlineData("TENS unit, 30 day trial", "TENS unit: 30 days, trial; not flagged")]
    public void How_a_device_is_got_is_read(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`possible fusion`, `A vs. B`, `A or B`: primary item and conditional part; alternative")]
    [InlineData("lumbar laminectomy with possible fusion L4-5", "laminectomy: with lumbar fusion, low back, L4-L5; FLAGGED alternative")]
    [InlineData("TENS unit vs. interferential unit", "TENS unit: with interferential unit; FLAGGED alternative")]
    [InlineData("MRI or CT of the lumbar spine", "MRI: with CT, low back; FLAGGED alternative")]
    public void A_choice_is_flagged(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`foramintomy`: one word of the vocabulary is one letter away; a note")]
    [InlineData("foramintomy L4-5", "foraminotomy: low back (implied), L4-L5; not flagged, noted corrected")]
    public void A_misspelt_word_that_is_no_drug_is_corrected(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);
}
