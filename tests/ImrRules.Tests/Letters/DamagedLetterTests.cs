using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Letters;

/// <summary>Damage to a letter that made an item of no request, or lost one without a word.</summary>
public sealed class DamagedLetterTests
{
    private const string KneeStudy = "MRI left knee: Overturned";
    private const string Therapy = "Additional physical therapy for the left ankle, twelve sessions (2x6): Upheld";
    private const string Acupuncture = "Acupuncture for the left knee, 6 sessions: initial trial: Overturned";
    private const string Introduction = "The Final Determination was based on decisions for the disputed items/services set forth below:";

    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    private static readonly string Whole = OwnLetters.Text("knee-and-ankle-2016.txt").ReplaceLineEndings("\n");

    [Fact]
    public void A_heading_that_is_written_twice_with_a_slip_makes_no_item_where_another_decision_is_lost() =>
        Requests(Whole.Replace(KneeStudy, $"MRIxleft knee: Overturned\n{KneeStudy}").Replace("(2x6): Upheld", "(2x6): Uhlx"), "it is taken for a line of that item")
            .Should().Equal("MRI left knee", "Additional physical therapy for the left ankle, twelve sessions (2x6)", "Acupuncture for the left knee, 6 sessions: initial trial");

    [Fact]
    public void A_heading_that_slipped_into_the_summary_makes_no_item_there() =>
        Requests(Whole.Replace($"{Therapy}\n", "").Replace("IMR ISSUES,", $"{Therapy}\nIMR ISSUES,"), "it is taken for a line of that item")
            .Should().Equal("MRI left knee", "", "Acupuncture for the left knee, 6 sessions: initial trial");

    [Fact]
    public void The_last_line_of_a_heading_that_slipped_below_another_one_takes_nothing_from_that() =>
        Requests(Whole.Replace("(2x6): Upheld", "(2x6)").Replace(KneeStudy, $"{KneeStudy}\nin dispute: Upheld"), "it is taken for a line of that item")
            .Should().Equal("MRI left knee", "Additional physical therapy for the left ankle, twelve sessions (2x6)", "Acupuncture for the left knee, 6 sessions: initial trial");

    [Fact]
    public void A_heading_that_is_written_twice_and_ran_together_with_the_line_above_it_makes_one_item() =>
        Requests(Whole.Replace(Acupuncture, $"Right side, and {Acupuncture}\n{Acupuncture}"), "written twice")
            .Should().HaveCount(3).And.HaveElementAt(2, "Acupuncture for the left knee, 6 sessions: initial trial");

    [Theory]
    [InlineData("results) because it may find what was there before the symptoms")]
    [InlineData("4-6 hours, which will help with the pain as well; she is to be seen again in two weeks and")]
    [InlineData("12/19/2016")]
    public void Another_line_in_place_of_a_heading_is_no_request(string line) =>
        Requests(Whole.Replace(KneeStudy, line), "its request, its decision").Should().HaveCount(3).And.HaveElementAt(0, "");

    [Fact]
    public void A_label_and_a_heading_that_slipped_above_all_items_make_none_there() =>
        Requests(Whole.Replace($"{Therapy}\n", "").Replace("CLINICAL CASE SUMMARY", $"MAXIMUS guideline: Decision based on MTUS Knee\n{Therapy}\nCLINICAL CASE SUMMARY"), "its request, its decision")
            .Should().Equal("MRI left knee", "", "Acupuncture for the left knee, 6 sessions: initial trial");

    [Fact]
    public void A_decision_that_is_written_twice_is_no_request() =>
        Requests(Whole.Replace(KneeStudy, "Overturned Overturned"), "its request").Should().HaveCount(3).And.HaveElementAt(0, "");

    [Fact]
    public void The_sentence_above_the_items_hides_none_where_it_slipped_below_one() =>
        Requests(Whole.Replace($"{Introduction}\n", "").Replace("MAXIMUS guideline: Decision based on MTUS Knee", $"{Introduction}\nMAXIMUS guideline: Decision based on MTUS Knee"), "")
            .Should().HaveCount(3).And.HaveElementAt(0, "MRI left knee");

    /// <summary>The requests of a damaged letter, of which a warning says this.</summary>
    private static IEnumerable<string> Requests(string damaged, string warned)
    {
        damaged.Should().NotBe(Whole);
        var reading = Reader.Read("letter.txt", damaged);
        if (warned.Length > 0)
            reading.Diagnostics.Should().Contain(found => found.Message.Contains(warned, StringComparison.Ordinal));
        return reading.Case!.Items.Select(item => item.Request);
    }
}
