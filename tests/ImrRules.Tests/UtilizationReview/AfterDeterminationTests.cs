using System.Globalization;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>What follows a determination of independent medical review, of Monday, 2021-03-01.</summary>
public sealed class AfterDeterminationTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("- id: one\n  treatment: powder\n  says: not recommended\n- id: two\n  treatment: moonbath\n  says: recommended").Evaluator();

    [Fact]
    public void Implement_authorize_in_5_working_days_reimburse_in_20_days_59_appeal_in_30_days_5_more_by_mail_60_61() =>
        Deadlines(UrCase.Of2021 with { DeterminationDate = new DateOnly(2021, 3, 1), Items = [UrCase.Item(UrCase.Powder), UrCase.Item(UrCase.Moonbath)] })
            .Should().Be("Authorize 2021-03-08 to 2021-03-08 [59], Reimburse 2021-03-21 to 2021-03-21 [59], Appeal 2021-03-31 to 2021-04-05 [60][61]");

    [Fact]
    public void What_is_upheld_leaves_the_appeal_alone() =>
        Deadlines(UrCase.Of2021 with { DeterminationDate = new DateOnly(2021, 3, 1), Items = [UrCase.Item(UrCase.Powder)] }).Should().Be("Appeal 2021-03-31 to 2021-04-05 [60][61]");

    [Fact]
    public void Without_its_date_nothing_is_counted() => Deadlines(UrCase.Of2021 with { Items = [UrCase.Item(UrCase.Moonbath)] }).Should().BeEmpty();

    private static string Deadlines(CaseFile file) => string.Join(", ", Evaluator.Evaluate(file).Deadlines.Select(deadline => string.Create(CultureInfo.InvariantCulture,
        $"{deadline.Act} {deadline.LatestSafe:yyyy-MM-dd} to {deadline.Last:yyyy-MM-dd} {deadline.Basis.ToString()[deadline.Basis.ToString().IndexOf('[', StringComparison.Ordinal)..]}")));
}
