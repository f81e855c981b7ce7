using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

public sealed class ShowTests
{
    [Theory]
    [InlineData("acoem-2004-ch12/mri-low-back", "criteria-in-groups")]
    [InlineData("mtus-chronic-pain-2009/epidural-steroid-injection", "course-with-steps")]
    [InlineData("mtus-chronic-pain-2016/physical-medicine", "table-by-condition")]
    public void A_recommendation_is_shown_in_plain_words(string id, string name)
    {
        var run = ImrRun.Of("show", id, RealPack.Folder);

        run.Exit.Should().Be(0);
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
        Approved.Match(run.Output, name);
    }

    [Theory]
    [InlineData("opioids-maintenance")]
    [InlineData("OPIOIDS-MAINT")]
    public void An_id_or_a_part_of_one_that_no_other_has_is_enough(string id) =>
        ImrRun.Of("show", id, RealPack.Folder).Output.Should().Contain("mtus-opioids-2016/opioids-maintenance");

    [Theory]
    [InlineData("mri-low-bakc", "Did you mean \"mri-low-back\"?")]
    [InlineData("vorpal", "`imr list` names them all.")]
    [InlineData("cyclobenzaprine", "mtus-chronic-pain-2016/cyclobenzaprine")]
    public void A_name_that_is_not_one_recommendation_is_bad_input_and_says_what_was_meant(string id, string meant)
    {
        var run = ImrRun.Of("show", id, RealPack.Folder);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("imr show: ").And.Contain(meant);
    }
}
