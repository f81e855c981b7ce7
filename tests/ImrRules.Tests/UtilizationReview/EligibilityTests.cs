using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>Whether a dispute is eligible for independent medical review: listed, for the Administrative Director decides. Numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class EligibilityTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("- id: one\n  treatment: powder\n  says: not recommended").Evaluator();

    private static readonly UrDecision Denied = new("denied") { Date = new DateOnly(2015, 1, 16), Served = new DateOnly(2015, 1, 16), ServedBy = "fax", ForWantOfInformation = false };

    private static readonly ImrApplication InOrder = new() { Received = new DateOnly(2015, 2, 15), SignedBy = "employee", DecisionAttached = true, EarlierReview = false };

    [Fact]
    public void A_dispute_in_order_meets_every_test() =>
        Checks(Denied, InOrder).Should().OnlyContain(check => check.State == CheckState.Met);

    public static TheoryData<string, string, CheckState, UrDecision?, ImrApplication> Rows => new()
    {
        { "UR decision on medical necessity exists, modified or denied; none: WCAB, not IMR [21]", "refused on medical necessity", CheckState.NotChecked, null, InOrder },
        { "timely; late: WCAB, not IMR [21]", "refused on medical necessity", CheckState.NotMet, Denied with { Date = new DateOnly(2015, 1, 23) }, InOrder },
        { "not a conditional non-certification [42]", "not for want of information", CheckState.NotMet, Denied with { ForWantOfInformation = true }, InOrder },
        { "application signed by worker or designee [42][48][49]", "signed, with the decision", CheckState.NotMet, Denied, InOrder with { SignedBy = "nobody" } },
        { "designated after the denial [42]", "signed, with the decision", CheckState.NotMet, Denied, InOrder with { SignedBy = "designee", Designated = new DateOnly(2015, 1, 15) } },
        { "designated after the denial [42]", "signed, with the decision", CheckState.Met, Denied, InOrder with { SignedBy = "designee", Designated = new DateOnly(2015, 1, 20) } },
        { "UR decision attached [42]", "signed, with the decision", CheckState.NotMet, Denied, InOrder with { DecisionAttached = false } },
        { "RECEIVED within 30 days of service [50][51]: one day late lost (Avila)", "received in time", CheckState.NotMet, Denied, InOrder with { Received = new DateOnly(2015, 2, 16) } },
        { "+5 days if served by mail [50][51]", "received in time", CheckState.Met, Denied with { ServedBy = "mail" }, InOrder with { Received = new DateOnly(2015, 2, 20) } },
        { "+5 days if served by mail, and one more", "received in time", CheckState.NotMet, Denied with { ServedBy = "mail" }, InOrder with { Received = new DateOnly(2015, 2, 21) } },
        { "not known how it was served", "received in time", CheckState.NotChecked, Denied with { ServedBy = null }, InOrder with { Received = new DateOnly(2015, 2, 20) } },
        { "no earlier IMR on it [52][53]", "first review, liability not disputed", CheckState.NotMet, Denied, InOrder with { EarlierReview = true } },
        { "AD may ask for information; answer in 5 business days [52][53]", "questions answered", CheckState.Met, Denied, Answered(2015, 3, 2, 9) },
        { "answer in 5 business days, a day late", "questions answered", CheckState.NotMet, Denied, Answered(2015, 3, 2, 10) },
        { "15 before 2014 [52][53]", "questions answered", CheckState.Met, Denied, Answered(2013, 10, 1, 22) },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_test_is_held_against_the_case(string row, string test, CheckState state, UrDecision? ur, ImrApplication application)
    {
        var check = Checks(ur, application).Single(one => one.Name == test);

        check.State.Should().Be(state, row);
        check.Consequence.Should().NotBeEmpty();
    }

    [Fact]
    public void Liability_not_disputed_else_deferred_until_it_is_final_52_53() =>
        Checks(Denied, InOrder, Liability.Disputed).Single(check => check.Name == "first review, liability not disputed").State.Should().Be(CheckState.NotMet);

    [Fact]
    public void Nothing_of_it_changes_a_determination()
    {
        var late = Evaluator.Evaluate(Case(Denied, InOrder with { Received = new DateOnly(2016, 1, 1) }, Liability.Accepted));

        late.Items[0].Decision.Should().Be(Decision.Upheld);
    }

    [Fact]
    public void Utilization_review_lists_none_of_it() => UrCase.Evaluate(UrCase.Checked with { Items = [UrCase.Item(UrCase.Powder)] }).Eligibility.Should().BeEmpty();

    private static ImrApplication Answered(int year, int month, int asked, int answered) =>
        InOrder with { InformationAsked = new DateOnly(year, month, asked), InformationAnswered = new DateOnly(year, month, answered) };

    private static IReadOnlyList<LegalCheck> Checks(UrDecision? ur, ImrApplication application, Liability liability = Liability.Accepted) => Evaluator.Evaluate(Case(ur, application, liability)).Eligibility;

    private static CaseFile Case(UrDecision? ur, ImrApplication application, Liability liability) =>
        UrCase.Checked with { Application = application, Liability = liability, Items = [UrCase.Item(UrCase.Powder) with { Ur = ur }] };
}
