using System.Globalization;
using CsCheck;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law.Clock;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>Business days, seen through the clock: each of them is the last day of a request that was received before it.</summary>
public sealed class BusinessDayTests
{
    /// <summary>The lists of the California Department of Human Resources, where they fall on a working day [130][131].</summary>
    [Theory]
    [InlineData(2013, "01-01 01-21 02-18 04-01 05-27 07-04 09-02 11-11 11-28 11-29 12-25")]
    [InlineData(2014, "01-01 01-20 02-17 03-31 05-26 07-04 09-01 11-11 11-27 11-28 12-25")]
    [InlineData(2017, "01-02 01-16 02-20 03-31 05-29 07-04 09-04 11-10 11-23 11-24 12-25")]
    public void The_holidays_of_a_year_are_those_that_the_state_published(int year, string holidays)
    {
        var first = new DateOnly(year, 1, 1);
        var ends = Enumerable.Range(-20, 390).Select(offset => Decide(first.AddDays(offset), new TimeOnly(10, 0)).Last!.Value).ToHashSet();

        var closed = Enumerable.Range(0, 365).Select(first.AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !ends.Contains(day));

        string.Join(' ', closed.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))).Should().Be(holidays);
    }

    [Fact]
    public void A_limit_in_business_days_ends_on_a_business_day()
    {
        var business = Enumerable.Range(0, 366 * 19).Select(offset => Decide(new DateOnly(2012, 12, 1).AddDays(offset), new TimeOnly(10, 0)).Last!.Value).ToHashSet();

        Moments.Sample(moment =>
        {
            var decide = Decide(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
            return business.Contains(decide.LatestSafe!.Value) && business.Contains(decide.Last!.Value) && decide.LatestSafe <= decide.Last;
        }, iter: 5_000);
    }

    [Fact]
    public void A_later_receipt_never_gives_an_earlier_deadline() => Gen.Select(Moments, Gen.Int[0, 10_000], Gen.Enum<KindOfReview>(), Gen.Bool).Sample((moment, minutes, kind, missing) =>
    {
        var (early, late) = (Clock(moment, kind, missing), Clock(moment.AddMinutes(minutes), kind, missing));
        return early.Deadlines.Zip(late.Deadlines).All(pair => Moment(pair.First, pair.First.LatestSafe) <= Moment(pair.Second, pair.Second.LatestSafe)
            && Moment(pair.First, pair.First.Last) <= Moment(pair.Second, pair.Second.Last));
    }, iter: 5_000);

    private static Gen<DateTime> Moments => Gen.Int[0, 18 * 365 * 24 * 60].Select(minutes => new DateTime(2013, 1, 1).AddMinutes(minutes));

    private static Deadline Decide(DateOnly day, TimeOnly time) => Clock(day.ToDateTime(time), KindOfReview.Prospective, missing: false).Deadlines.Single(deadline => deadline.Act == DeadlineAct.Decide);

    private static ReviewClock Clock(DateTime received, KindOfReview kind, bool missing)
    {
        var file = UrCase.Checked with
        {
            // an injury by which all these dates are under the rules of 2013
            DateOfInjury = new DateOnly(2013, 1, 1),
            RequestDate = new DateOnly(2012, 11, 1),
            Receipt = new RequestReceipt { Day = DateOnly.FromDateTime(received), Time = TimeOnly.FromDateTime(received) },
            Review = kind,
        };
        return UrCase.Review(file, missing ? UrCase.Tideglass : UrCase.Moonbath).Utilization!.Clock!;
    }

    private static DateTime Moment(Deadline deadline, DateOnly? day) => day!.Value.ToDateTime(deadline.Time ?? TimeOnly.MaxValue);
}
