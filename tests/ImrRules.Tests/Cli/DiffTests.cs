using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>What <c>imr diff</c> says of a change: wider, narrower, different, the same; whom it supports less or more.</summary>
public sealed class DiffTests
{
    /// <summary>A recommendation with something of each kind that a change can touch.</summary>
    public const string Moonbath = """
        - id: moonbath
          treatment: moonbath
          regions: [north]
          says: recommended as an option
          criteria:
            - glow seen: yes
            - relief: at least 50 percent
          course:
            - up to: 4 to 6 visits
            - up to: 12 visits
              when:
                - gain shown: yes
          limits:
            - up to: 3 visits a week
        """;

    [Theory]
    [InlineData("diff-amount-lowered", "4 to 6 visits", "4 visits")]
    [InlineData("diff-amount-raised", "12 visits", "14 visits")]
    [InlineData("diff-lower-number-of-a-range", "4 to 6 visits", "5 to 6 visits")]
    [InlineData("diff-usual-time", "4 to 6 visits", "4 to 6 visits over 2 weeks")]
    [InlineData("diff-bound-of-a-test", "at least 50 percent", "at least 60 percent")]
    [InlineData("diff-more-than", "at least 50 percent", "more than 50 percent")]
    [InlineData("diff-criterion-dropped", "    - relief: at least 50 percent\n", "")]
    [InlineData("diff-criterion-added", "    - glow seen: yes\n", "    - glow seen: yes\n    - shimmer seen: yes\n")]
    [InlineData("diff-criterion-eased", "    - glow seen: yes\n", "    - any of:\n        - glow seen: yes\n        - shimmer seen: yes\n")]
    [InlineData("diff-criterion-exchanged", "glow seen: yes", "shimmer seen: yes")]
    [InlineData("diff-criterion-turned", "glow seen: yes", "glow seen: no")]
    [InlineData("diff-sentence", "    - glow seen: yes\n", "    - glow seen: yes\n      criterion: A glow is seen.\n")]
    [InlineData("diff-criteria-in-another-order", "    - glow seen: yes\n    - relief: at least 50 percent\n", "    - relief: at least 50 percent\n    - glow seen: yes\n")]
    [InlineData("diff-criteria-in-a-group", "    - glow seen: yes\n    - relief: at least 50 percent\n", "    - all of:\n        - relief: at least 50 percent\n        - glow seen: yes\n")]
    [InlineData("diff-region-added", "[north]", "[north, south]")]
    [InlineData("diff-region-taken-away", "  regions: [north]\n", "")]
    [InlineData("diff-narrower-region", "[north]", "[northwest]")]
    [InlineData("diff-condition-named", "  regions: [north]\n", "  regions: [north]\n  conditions: [umber]\n")]
    [InlineData("diff-phase-named", "  regions: [north]\n", "  regions: [north]\n  phases: [dawn]\n")]
    [InlineData("diff-wider-treatment", "treatment: moonbath", "treatment: bath")]
    [InlineData("diff-strength-of-the-words", "recommended as an option", "recommended")]
    [InlineData("diff-turned-round", "recommended as an option", "no recommendation")]
    [InlineData("diff-rate", "3 visits a week", "2 visits a week")]
    [InlineData("diff-must-be-known", "3 visits a week", "3 visits a week\n      must be known: yes")]
    [InlineData("diff-window", "12 visits", "12 visits a year")]
    [InlineData("diff-no-set-number", "up to: 12 visits", "up to: no set number")]
    [InlineData("diff-step-opens-otherwise", "gain shown: yes", "tide feared: no")]
    [InlineData("diff-deadline", "4 to 6 visits", "4 to 6 visits, within 6 months of surgery")]
    [InlineData("diff-summary", "  regions: [north]\n", "  regions: [north]\n  quote: It helps.\n")]
    [InlineData("diff-evidence", "  regions: [north]\n", "  regions: [north]\n  evidence: strong\n")]
    [InlineData("diff-days", "  regions: [north]\n", "  regions: [north]\n  in force: 2010-01-01 to 2012-12-31\n")]
    public void A_change_is_told_by_what_it_changes(string name, string written, string otherwise)
    {
        Moonbath.Split(written).Should().HaveCount(2, "\"{0}\" stands there once", written);

        var run = Diff(MadeUpPack.Of(Moonbath), MadeUpPack.Of(Moonbath.Replace(written, otherwise, StringComparison.Ordinal)));

        run.Exit.Should().Be(0);
        Approved.Match(run.Output, name);
    }

    [Fact]
    public void A_number_where_none_was_set_is_narrower_also_where_the_rate_alone_was_cut()
    {
        var free = Moonbath.Replace("12 visits", "no set number", StringComparison.Ordinal);

        Diff(MadeUpPack.Of(free), MadeUpPack.Of(Moonbath)).Output.Should().Contain("narrower").And.Contain("Supports more: never.");
    }

    [Fact]
    public void Notes_examples_and_layout_are_no_difference()
    {
        var run = Diff(MadeUpPack.Of(Moonbath), MadeUpPack.Of($"# of a colleague\n{Moonbath}\n  note: New.\n  examples:\n    - request: Moonbath\n      expect: not medically necessary"));

        run.Output.Should().Be("Nothing differs in meaning.\n");
    }

    [Fact]
    public void What_is_new_gone_and_renamed_is_told_apart() => Approved.Match(
        Diff(
            MadeUpPack.Of($"{Moonbath}\n- id: powder\n  treatment: powder\n  says: recommended\n- id: glass\n  treatment: tideglass\n  says: not recommended"),
            MadeUpPack.Of($"{Moonbath}\n- id: fine-powder\n  treatment: powder\n  says: recommended\n- id: carving\n  treatment: carving\n  says: recommended")).Output,
        "diff-new-gone-renamed");

    [Fact]
    public void What_refers_to_a_changed_recommendation_is_named()
    {
        const string Other = "- id: powder\n  treatment: powder\n  see: [blue-book/moonbath]";

        Diff(MadeUpPack.Of($"{Moonbath}\n{Other}"), MadeUpPack.Of($"{Moonbath.Replace("12 visits", "10 visits", StringComparison.Ordinal)}\n{Other}")).Output
            .Should().Contain("What refers to it changes with it: blue-book/powder.").And.Contain("1 recommendation differs (narrower 1).");
    }

    [Fact]
    public void What_too_many_answers_decide_is_called_different_and_said_to_be_undecided()
    {
        var many = string.Join('\n', Enumerable.Range(1, 9).Select(at => $"- relief: at least {at * 10} percent"));
        string With(string hue) => $"""
            - id: powder
              treatment: powder
              says: recommended
              criteria:
                - any of:
                    - hue: {hue}
                    - glow seen: yes
                    - shimmer seen: yes
                    - gain shown: yes
                    - tide feared: yes
                    - carving done: yes
                    - dusk lasted: at least 6 weeks
                    - dusk lasted: at least 8 weeks
                    - dusk lasted: at least 9 weeks
            {string.Join('\n', many.Split('\n').Select(line => $"        {line}"))}
            """;

        var output = Diff(MadeUpPack.Of(With("amber")), MadeUpPack.Of(With("teal"))).Output;

        output.Should().Contain("blue-book/powder  different").And.Contain("Whether it supports more or less was not decided");
    }

    [Fact]
    public void A_program_gets_an_object_a_line() => Approved.Match(
        string.Join('\n', Diff(MadeUpPack.Of(Moonbath), MadeUpPack.Of(Moonbath.Replace("4 to 6 visits", "4 visits", StringComparison.Ordinal)), "--format", "json").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Dump.Indented)),
        "diff-as-json");

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=x")]
    public void What_is_neither_folder_nor_commit_is_bad_input(string old)
    {
        using var folder = new TemporaryFolder();

        var run = ImrRun.Of("diff", "--", old, MadeUpPack.Of(Moonbath).WriteTo(folder));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain($"\"{old}\" is no folder, no commit");
    }

    [Fact]
    public void Guidelines_with_mistakes_are_not_compared()
    {
        using var folder = new TemporaryFolder();
        var right = MadeUpPack.Of(Moonbath).WriteTo(folder);
        var wrong = MadeUpPack.Of(Moonbath.Replace("moonbath\n", "moonbth\n", StringComparison.Ordinal)).WriteTo(folder, "wrong");

        var run = ImrRun.Of("diff", wrong, right);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("moonbth").And.Contain("nothing was compared");
    }

    [Fact]
    public void The_pack_differs_from_itself_in_nothing() => ImrRun.Of("diff", "pack", "pack").Output.Should().Be("Nothing differs in meaning.\n");

    private static ImrRun Diff(MadeUpPack old, MadeUpPack now, params string[] options)
    {
        using var folder = new TemporaryFolder();
        return ImrRun.Of(["diff", old.WriteTo(folder, "old"), now.WriteTo(folder, "new"), .. options]);
    }
}
