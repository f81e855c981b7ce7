using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Evaluation;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>The MTUS drug list at the gates: a drug that the schedule supports (a moonbath, taken as one), in the first week after an injury of 2021.</summary>
public sealed class DrugGateTests
{
    private static readonly FormularyFacts Exempt = new() { Listed = "exempt", GenericOrJustified = true, DispensedByPhysician = false };

    private static readonly FormularyFacts NonExempt = Exempt with { Listed = "non-exempt", FillDays = 4, InitialVisit = new DateOnly(2021, 3, 1) };

    private static readonly FormularyFacts AroundSurgery = Exempt with { Listed = "non-exempt", FillDays = 4, Surgery = new DateOnly(2021, 3, 5) };

    public static TheoryData<string, CheckState, FormularyFacts, int> ExemptDrugs => new()
    {
        { "exempt drug per MTUS drug list", CheckState.Met, Exempt, 30 },
        { "brand where a generic exists: review", CheckState.NotMet, Exempt with { GenericOrJustified = false }, 30 },
        { "physician-dispensed: one 7-day supply at an initial visit within 7 days of injury", CheckState.Met, Exempt with { DispensedByPhysician = true, InitialVisit = new DateOnly(2021, 3, 1) }, 7 },
        { "physician-dispensed, more than 7 days", CheckState.NotMet, Exempt with { DispensedByPhysician = true, InitialVisit = new DateOnly(2021, 3, 1) }, 8 },
        { "not known whether dispensed", CheckState.NotChecked, Exempt with { DispensedByPhysician = null, InitialVisit = new DateOnly(2021, 3, 1) }, 8 },
        { "non-exempt", CheckState.NotMet, NonExempt, 4 },
        { "nobody looked at the list", CheckState.NotChecked, Exempt with { Listed = null }, 30 },
    };

    [Theory]
    [MemberData(nameof(ExemptDrugs))]
    public void Exempt_drug_in_accord_with_the_MTUS_needs_no_prospective_review_19(string row, CheckState state, FormularyFacts formulary, int days) =>
        Gate("exempt drug", formulary, days).Should().Be(state, row);

    public static TheoryData<string, CheckState, FormularyFacts, int> SpecialFills => new()
    {
        { "Rx at initial visit within 7 days of injury, days' supply <= list", CheckState.Met, NonExempt, 4 },
        { "more days than the list allows", CheckState.NotMet, NonExempt, 5 },
        { "initial visit on day 8", CheckState.NotMet, NonExempt with { InitialVisit = new DateOnly(2021, 3, 2) }, 4 },
        { "no justified brand", CheckState.NotMet, NonExempt with { GenericOrJustified = false }, 4 },
        { "exempt: no special fill is needed", CheckState.NotMet, Exempt, 4 },
        { "the list's days are not known", CheckState.NotChecked, NonExempt with { FillDays = null }, 4 },
    };

    [Theory]
    [MemberData(nameof(SpecialFills))]
    public void Non_exempt_special_fill_needs_no_prospective_review_19(string row, CheckState state, FormularyFacts formulary, int days) =>
        Gate("special fill", formulary, days).Should().Be(state, row);

    public static TheoryData<string, CheckState, FormularyFacts, int> PerioperativeFills => new()
    {
        { "day -4 of surgery", CheckState.Met, AroundSurgery, 4 },
        { "day -5 of surgery", CheckState.NotMet, AroundSurgery with { Surgery = new DateOnly(2021, 3, 6) }, 4 },
        { "day +4 of surgery", CheckState.Met, AroundSurgery with { Surgery = new DateOnly(2021, 2, 25) }, 4 },
        { "day +5 of surgery", CheckState.NotMet, AroundSurgery with { Surgery = new DateOnly(2021, 2, 24) }, 4 },
        { "supply <= list", CheckState.NotMet, AroundSurgery, 5 },
        { "same brand rule", CheckState.NotMet, AroundSurgery with { GenericOrJustified = false }, 4 },
    };

    [Theory]
    [MemberData(nameof(PerioperativeFills))]
    public void Non_exempt_perioperative_fill_needs_no_prospective_review_18(string row, CheckState state, FormularyFacts formulary, int days) =>
        Gate("perioperative fill", formulary, days).Should().Be(state, row);

    [Fact]
    public void Unlisted_or_compounded_drug_needs_prospective_review_19()
    {
        Gate("drug that is unlisted or compounded", Exempt with { Listed = "unlisted" }, 30).Should().Be(CheckState.Met);
        var compound = Asked.For("moonbath", visits: 6, regions: "north") with { Compound = [new CompoundIngredient("moonbath", null), new CompoundIngredient("powder", null)] };

        var item = UrCase.Review(UrCase.Of2021, UrCase.Item(compound) with { Emergency = false });

        item.Gate("drug that is unlisted or compounded").State.Should().Be(CheckState.Met);
        item.Gate("exempt drug").State.Should().Be(CheckState.NotMet);
        item.Decision.Should().NotBe(Decision.NoProspectiveReview, "the guidelines go on to decide");
    }

    [Fact]
    public void A_drug_that_is_not_in_accord_with_the_MTUS_is_reviewed_19()
    {
        var drug = UrCase.Powder with { Drug = "powder", DaysSupply = 30, Regions = ["north"] };

        UrCase.Review(UrCase.Of2021, UrCase.Item(drug) with { Formulary = Exempt }).Gate("exempt drug").State.Should().Be(CheckState.NotMet);
    }

    [Theory]
    [InlineData("2017-12-31", CheckState.NotMet)]
    [InlineData("2018-01-01", CheckState.Met)]
    public void The_drug_formulary_begins_on_2018_01_01_18_and_that_dispensing_is_its_key_date_is_from_memory(string day, CheckState state)
    {
        var asked = Day(day);
        var drug = Asked.For("moonbath", visits: 6, regions: "north") with { Drug = "moonbath", DaysSupply = 30 };

        var item = UrCase.Review(UrCase.Of2021 with { DateOfInjury = asked, RequestDate = asked }, UrCase.Item(drug) with { Formulary = Exempt });

        item.Gate("exempt drug").State.Should().Be(state);
        item.Gate("perioperative fill").Basis.ToString().Should().Be("8 CCR 9792.27.13 [18] (that the day of dispensing decides whether the list applies: from memory, unverified)");
    }

    private static CheckState Gate(string name, FormularyFacts formulary, int days)
    {
        var drug = Asked.For("moonbath", visits: 6, regions: "north") with { Drug = "moonbath", DaysSupply = days };
        return UrCase.Review(UrCase.Of2021, UrCase.Item(drug) with { Formulary = formulary }).Gate(name).State;
    }
}
