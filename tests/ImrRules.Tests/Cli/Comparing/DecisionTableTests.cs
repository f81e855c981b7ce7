using CsCheck;
using FluentAssertions;
using ImrRules.Cli.Comparing;
using Xunit;

namespace ImrRules.Tests.Cli.Comparing;

/// <summary>The figures on a confusion table, against tables that were worked out by hand.</summary>
public sealed class DecisionTableTests
{
    private const double Tolerance = 1e-12;

    private static readonly Gen<DecisionRow> Rows = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 3], (overturned, upheld, none) => new DecisionRow(overturned, upheld, none));

    private static readonly Gen<DecisionTable> Tables = Gen.Select(Rows, Rows, (overturned, upheld) => new DecisionTable(overturned, upheld));

    [Fact]
    public void The_figures_are_those_of_a_table_worked_out_by_hand()
    {
        // 20 items: 4 of 6 overturned and 10 of 14 upheld ones are decided alike; 7 are overturned here, 11 upheld, 2 left to a reviewer
        var table = new DecisionTable(new(4, 1, 1), new(3, 10, 1));

        table.Items.Should().Be(20);
        table.Agreement.Should().Be(14 / 20.0);
        table.AlwaysUpheld.Should().Be(14 / 20.0);
        table.Recall.Should().Be(4 / 6.0);
        table.Precision.Should().Be(4 / 7.0);
        table.FalseOverturns.Should().Be(3 / 14.0);
        table.BalancedAccuracy.Should().BeApproximately((4 / 6.0 + 10 / 14.0) / 2, Tolerance);
        // by chance: (6 x 7 + 14 x 11) / 400 = 0.49
        table.Kappa.Should().BeApproximately((0.7 - 0.49) / (1 - 0.49), Tolerance);
    }

    [Fact]
    public void Without_items_there_is_no_figure() =>
        Figures(new DecisionTable(new(0, 0, 0), new(0, 0, 0))).Should().OnlyContain(figure => figure == null);

    [Fact]
    public void Where_all_items_are_upheld_on_both_sides_chance_explains_all_and_there_is_no_kappa()
    {
        var table = new DecisionTable(new(0, 0, 0), new(0, 5, 0));

        table.Agreement.Should().Be(1);
        table.FalseOverturns.Should().Be(0);
        new[] { table.Kappa, table.Recall, table.Precision, table.BalancedAccuracy }.Should().OnlyContain(figure => figure == null);
    }

    [Fact]
    public void Where_no_item_was_overturned_the_false_overturns_are_still_told()
    {
        var table = new DecisionTable(new(0, 0, 0), new(1, 3, 0));

        table.FalseOverturns.Should().Be(0.25);
        table.Precision.Should().Be(0);
        table.Recall.Should().BeNull();
        table.Kappa.Should().Be(0, "always upholding would agree as often");
    }

    [Fact]
    public void What_is_left_to_a_reviewer_counts_as_a_disagreement()
    {
        var table = new DecisionTable(new(0, 0, 2), new(0, 0, 3));

        table.Agreement.Should().Be(0);
        table.Kappa.Should().Be(0);
        table.Recall.Should().Be(0);
        table.Precision.Should().BeNull("nothing is overturned here");
    }

    [Fact]
    public void Complete_agreement_is_a_kappa_of_one() =>
        Tables.Sample(table => new DecisionTable(new(table.Overturned.Total, 0, 0), new(0, table.Upheld.Total, 0)).Kappa is null or 1.0);

    [Fact]
    public void Every_figure_is_none_or_a_number_within_its_bounds() =>
        Tables.Sample(table => Figures(table).All(figure => figure is null or (>= -1 and <= 1)) && Figures(table).Where((_, at) => at > 0).All(figure => figure is null or >= 0));

    [Fact]
    public void Kappa_is_the_textbook_formula_wherever_that_has_a_value() =>
        Tables.Sample(table =>
        {
            var (n, over, up) = ((double)table.Items, table.Overturned, table.Upheld);
            var observed = (over.Overturned + up.Upheld) / n;
            var chance = (over.Total / n * ((over.Overturned + up.Overturned) / n)) + (up.Total / n * ((over.Upheld + up.Upheld) / n));
            return table.Kappa is { } kappa ? Math.Abs(kappa - ((observed - chance) / (1 - chance))) < 1e-9 : n == 0 || Math.Abs(chance - 1) < 1e-9;
        });

    [Fact]
    public void Calling_overturned_what_is_upheld_and_the_reverse_changes_neither_agreement_nor_kappa_nor_balance() =>
        Tables.Sample(table =>
        {
            var turned = new DecisionTable(Turned(table.Upheld), Turned(table.Overturned));
            return turned.Agreement == table.Agreement && turned.Kappa == table.Kappa && turned.BalancedAccuracy == table.BalancedAccuracy;
        });

    /// <summary>Kappa first: it alone may be below zero.</summary>
    private static double?[] Figures(DecisionTable table) =>
        [table.Kappa, table.Agreement, table.AlwaysUpheld, table.Recall, table.Precision, table.BalancedAccuracy, table.FalseOverturns];

    private static DecisionRow Turned(DecisionRow row) => new(row.Upheld, row.Overturned, row.ForReviewer);
}
