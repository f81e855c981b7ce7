using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>What <c>imr diff</c> says of the vocabulary and the sources: what case files or hosts may name must go on being understood.</summary>
public sealed class DiffOfWordsTests
{
    private const string Moonbath = "- id: moonbath\n  treatment: moonbath\n  says: recommended\n  criteria:\n    - glow seen: yes";

    [Theory]
    [InlineData("words-fact-renamed", 1, "- fact: hue\n", "- fact: tint\n")]
    [InlineData("words-fact-renamed-and-still-read", 0, "- fact: hue\n", "- fact: tint\n    was: [hue]\n")]
    [InlineData("words-fact-gone", 1, "  - fact: hue\n    type: choice\n    choices: [amber, teal]\n    ask: \"Which hue?\"\n", "")]
    [InlineData("words-fact-new", 0, "  - fact: hue\n", "  - fact: odor\n    type: yes or no\n    ask: \"Is there an odor?\"\n  - fact: hue\n")]
    [InlineData("words-fact-of-another-type", 1, "  - fact: gain shown\n    type: yes or no", "  - fact: gain shown\n    type: percent")]
    [InlineData("words-choice-gone", 1, "[amber, teal]", "[amber, blue]")]
    [InlineData("words-choice-new", 0, "[amber, teal]", "[amber, teal, blue]")]
    [InlineData("words-question-worded-otherwise", 0, "Is a gain shown?", "Is a gain really shown?")]
    [InlineData("words-former-name-no-longer-read", 1, "    also: [high tide]\n", "")]
    [InlineData("words-treatment-gone", 1, "  - treatment: powder\n", "")]
    [InlineData("words-treatment-renamed", 0, "  - treatment: powder\n", "  - treatment: dust\n    also: [powder]\n")]
    [InlineData("words-treatment-new", 0, "  - treatment: powder\n", "  - treatment: powder\n  - treatment: dust\n")]
    [InlineData("words-wording-of-a-treatment", 1, "    also: [moon bathing]\n", "    also: [bath of the moon]\n")]
    [InlineData("words-kind-of-a-treatment", 0, "    kind of: bath\n", "")]
    [InlineData("words-region-renamed", 0, "  - region: south\n", "  - region: deep south\n    also: [south]\n")]
    [InlineData("words-region-gone", 1, "  - region: south\n", "")]
    [InlineData("words-condition-gone", 1, "  - condition: viola\n", "")]
    [InlineData("words-quantity-changed", 0, "quantity: levels\n    can be cut: no", "quantity: levels\n    can be cut: yes")]
    public void A_change_of_the_vocabulary_says_whether_it_breaks(string name, int exit, string written, string otherwise)
    {
        var run = Diff("vocabulary/words.yaml", text => Replaced(text, written, otherwise));

        run.Exit.Should().Be(exit);
        Approved.Match(run.Output, name);
    }

    [Theory]
    [InlineData("words-edition-ended", "    text: may be quoted\n", "    to: services of 2017-11-30\n    text: may be quoted\n")]
    [InlineData("words-standing", "standing: schedule", "standing: other guideline")]
    public void A_change_of_a_source_is_told(string name, string written, string otherwise)
    {
        var run = Diff("sources.yaml", text => Replaced(text + "\n", written, otherwise));

        run.Exit.Should().Be(0);
        Approved.Match(run.Output, name);
    }

    [Fact]
    public void A_recommendation_that_names_a_fact_by_its_new_name_means_the_same()
    {
        using var folder = new TemporaryFolder();
        var old = MadeUpPack.Of(Moonbath).WriteTo(folder, "old");
        var now = MadeUpPack.Of(Moonbath.Replace("glow seen", "glow noticed", StringComparison.Ordinal)).WriteTo(folder, "new");
        Rewrite(folder, "new/vocabulary/words.yaml", text => Replaced(text, "- fact: glow seen\n", "- fact: glow noticed\n    was: [glow seen]\n"));

        var run = ImrRun.Of("diff", old, now);

        run.Exit.Should().Be(0);
        Approved.Match(run.Output, "words-fact-renamed-in-a-recommendation");
    }

    [Fact]
    public void Where_a_term_stands_is_no_difference()
    {
        const string Carving = "  - treatment: carving\n    operation: yes\n";
        using var folder = new TemporaryFolder();
        var old = MadeUpPack.Of(Moonbath).WriteTo(folder, "old");
        var now = MadeUpPack.Of(Moonbath).WriteTo(folder, "new");
        Rewrite(folder, "new/vocabulary/words.yaml", text => Replaced(text, Carving, ""));
        folder.Write("new/vocabulary/z.yaml", $"treatments:\n{Carving}");

        ImrRun.Of("diff", old, now).Output.Should().Be("Nothing differs in meaning.\n");
    }

    private static ImrRun Diff(string file, Func<string, string> change)
    {
        using var folder = new TemporaryFolder();
        var old = MadeUpPack.Of(Moonbath).WriteTo(folder, "old");
        var now = MadeUpPack.Of(Moonbath).WriteTo(folder, "new");
        Rewrite(folder, $"new/{file}", change);
        return ImrRun.Of("diff", old, now);
    }

    private static void Rewrite(TemporaryFolder folder, string file, Func<string, string> change) => folder.Write(file, change(File.ReadAllText(folder.PathOf(file))));

    private static string Replaced(string text, string written, string otherwise)
    {
        text.Split(written).Should().HaveCount(2, "\"{0}\" stands there once", written);
        return text.Replace(written, otherwise, StringComparison.Ordinal);
    }
}
