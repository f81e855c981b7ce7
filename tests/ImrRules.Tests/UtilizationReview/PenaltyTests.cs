using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law.Clock;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>What a mistake costs (8 CCR 9792.12).</summary>
public sealed class PenaltyTests
{
    [Theory]
    [InlineData(KindOfReview.Concurrent, 2_000, "[35]")]
    [InlineData(KindOfReview.Prospective, 1_000, "[34]")]
    [InlineData(KindOfReview.Expedited, 15_000, "from memory, unverified")]
    [InlineData(KindOfReview.Retrospective, 500, "from memory, unverified")]
    public void No_timely_response_concurrent_2000_prospective_1000_35_34_expedited_15000_retrospective_500_from_memory(KindOfReview kind, int dollars, string basis)
    {
        var penalty = UrCase.Review(UrCase.Of2021 with { Review = kind }, UrCase.Moonbath).Utilization!.Clock!.Deadlines.Single(deadline => deadline.Act == DeadlineAct.Decide).Penalty!;

        penalty.Dollars.Should().Be(dollars);
        penalty.Basis.ToString().Should().EndWith($"{basis}{(basis[0] == '[' ? "" : ")")}");
    }

    [Fact]
    public void A_refusal_by_a_non_physician_or_outside_the_scope_costs_25000_each_33()
    {
        var text = Reported.Text(UrCase.Evaluate(UrCase.Checked with { Items = [UrCase.Item(UrCase.Powder)] }));

        text.Should().Contain("anyone but a licensed physician: $25,000, 8 CCR 9792.12(a)(7) [33]").And.Contain("scope of practice: $25,000, 8 CCR 9792.12(a)(6) [33]");
    }
}
