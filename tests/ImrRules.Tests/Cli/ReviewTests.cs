using System.Text;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>How a clinician vouches for a recommendation, and what keeps them from it.</summary>
public sealed class ReviewTests
{
    private const string Topic = """
        # of colleagues
        source: blue-book
        topic: Baths
        pages: 7
        recommendations:
          - id: moonbath
            treatment: moonbath
            says: recommended as an option
            summary: A moonbath may help, for four to six visits.
            criteria:
              - glow seen: yes
            course:
              - up to: 4 to 6 visits
            verified: content
            reviewed: no   # not yet
            examples:
              - request: Moonbath 6 visits, north
                case:
                  glow seen: yes
                expect: medically necessary
                but:
                  - glow seen: no
                    expect: not medically necessary
          - id: powder
            treatment: powder
            says: not recommended
            summary: Powder does not help.
            verified: no
            reviewed: no
        """;

    private const string Questions = "Have its words been held against the source? (yes or no) Are its numbers right: amounts, bounds, units, times? (yes or no) Is what its examples expect clinically right? (yes or no) ";

    private static readonly DateTime Day = new(2026, 3, 2, 9, 0, 0);

    private static readonly string[] AllChecked = ["--words-checked", "--numbers-checked", "--examples-right"];

    [Fact]
    public void Before_a_person_it_shows_asks_and_writes()
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic, "yes\ny\n yes \n", "--by", "Jane Roe, MD");

        run.Exit.Should().Be(0);
        run.Error.Should().Be(Questions);
        Approved.Match(run.Output.Replace(folder.PathOf("guidelines"), "guidelines", StringComparison.Ordinal), "review-of-a-recommendation");
        Lines(folder).Should().Equal(Topic.ReplaceLineEndings("\n").Replace("reviewed: no   # not yet", $"reviewed: Jane Roe, MD, 2026-03-02 ({Fingerprint(folder)})   # not yet", StringComparison.Ordinal).Split('\n'));
    }

    [Fact]
    public void A_reviewed_recommendation_is_reviewed_until_it_means_something_else()
    {
        using var folder = new TemporaryFolder();
        Review(folder, Topic, "", [.. AllChecked, "--by", "Jane Roe, MD"]).Exit.Should().Be(0);

        State(folder).Should().Be("reviewed");
        Rewrite(folder, text => $"# another remark\n{text}".Replace("summary: A moonbath may help, for four to six visits.", "summary: >-\n      A moonbath may help,\n      for four to six visits.", StringComparison.Ordinal));
        State(folder).Should().Be("reviewed");
        Rewrite(folder, text => text.Replace("4 to 6 visits", "4 to 7 visits", StringComparison.Ordinal));
        State(folder).Should().Be("changed since review");
    }

    [Theory]
    [InlineData("no\n")]
    [InlineData("yes\nyes\nlater\n")]
    [InlineData("")]
    public void A_question_that_is_not_answered_with_yes_leaves_the_file_as_it_is(string answers)
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic, answers, "--by", "Jane Roe, MD");

        run.Exit.Should().Be(1);
        run.Error.Should().Contain("imr review: nothing was written: ");
        Lines(folder).Should().Equal(Topic.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void On_a_terminal_the_name_is_asked_for()
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic, "Jane Roe, MD\nyes\nyes\nyes\n");

        run.Error.Should().StartWith("Your name, as you sign: ");
        Lines(folder).Should().Contain(line => line.Contains("reviewed: Jane Roe, MD, 2026-03-02 (", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nobody_can_be_asked_options_answer()
    {
        using var folder = new TemporaryFolder();

        var asked = NotOnATerminal(folder, "--by", "Jane Roe, MD", "--numbers-checked");
        var answered = NotOnATerminal(folder, ["--by", "Jane Roe, MD", .. AllChecked]);

        asked.Exit.Should().Be(2);
        asked.Error.Should().Be("imr review: nobody can be asked here. Once it is so, say it with --words-checked --examples-right\n");
        answered.Exit.Should().Be(0);
        answered.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "a review names who reviewed")]
    [InlineData("  ,", "a review names who reviewed")]
    [InlineData("123", "\"123\" is no name of a person")]
    public void A_review_names_a_person(string by, string problem)
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic, "", [.. AllChecked, "--by", by]);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain(problem);
    }

    [Theory]
    [InlineData("Jane Roe, MD")]
    [InlineData("Jane (Janie) Roe, MD")]
    [InlineData("Jane Roe: MD #3")]
    [InlineData("\"Jane\" Roe's")]
    [InlineData("[Jane] Roe")]
    [InlineData("Joan Núñez, M.D.")]
    public void Any_name_is_read_again_as_it_was_signed(string by)
    {
        using var folder = new TemporaryFolder();

        Review(folder, Topic, "", [.. AllChecked, "--by", by]).Exit.Should().Be(0);

        ImrRun.Of("show", "blue-book/moonbath", folder.PathOf("guidelines")).Output.Replace("\n", " ", StringComparison.Ordinal).Should().Contain($"reviewed by a clinician ({by}, 2026-03-02)");
    }

    [Theory]
    [InlineData("reviewed: \"no\"")]
    [InlineData("reviewed: 'no'")]
    [InlineData("reviewed:    no")]
    [InlineData("reviewed: Jane Roe, MD, 2020-01-01 (00000000000000000000000000000000)")]
    public void What_stood_there_before_gives_way(string written)
    {
        using var folder = new TemporaryFolder();

        Review(folder, Topic.Replace("reviewed: no   # not yet", written, StringComparison.Ordinal), "", [.. AllChecked, "--by", "Jane Roe, MD"]).Exit.Should().Be(0);

        State(folder).Should().Be("reviewed");
    }

    [Fact]
    public void What_goes_over_several_lines_is_left_to_a_person()
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic.Replace("reviewed: no   # not yet", "reviewed: >-\n      no", StringComparison.Ordinal), "", [.. AllChecked, "--by", "Jane Roe, MD"]);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("on one line, `reviewed: no`, and review it again");
    }

    [Fact]
    public void All_other_bytes_stay_as_they_were()
    {
        using var folder = new TemporaryFolder();
        var text = $"\uFEFF{Topic.ReplaceLineEndings("\r\n").Replace("Powder does", "Pówder\u2019s dust does", StringComparison.Ordinal)}   ";

        Review(folder, text, "", [.. AllChecked, "--by", "Jane Roe, MD"]).Exit.Should().Be(0);

        File.ReadAllBytes(PathOf(folder)).Should().Equal(Encoding.UTF8.GetBytes(text.Replace("reviewed: no   #", $"reviewed: Jane Roe, MD, 2026-03-02 ({Fingerprint(folder)})   #", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_fails_its_examples_is_not_reviewed()
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic.Replace("expect: not medically", "expect: medically", StringComparison.Ordinal), "", [.. AllChecked, "--by", "Jane Roe, MD"]);

        run.Exit.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("1 of 2 examples of blue-book/moonbath fail, that on line 22 the first.");
    }

    [Fact]
    public void What_no_example_shows_is_not_reviewed()
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic, "", [.. AllChecked, "--by", "Jane Roe, MD"], "blue-book/powder");

        run.Exit.Should().Be(1);
        run.Error.Should().Contain("No example shows what blue-book/powder does.");
    }

    [Fact]
    public void Guidelines_with_mistakes_are_not_reviewed()
    {
        using var folder = new TemporaryFolder();

        var run = Review(folder, Topic.Replace("glow seen: yes\n", "glow sen: yes\n", StringComparison.Ordinal), "", [.. AllChecked, "--by", "Jane Roe, MD"]);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("glow sen");
    }

    [Fact]
    public void A_review_is_not_dated_before_it_is_made()
    {
        using var folder = new TemporaryFolder();

        Review(folder, Topic, "", [.. AllChecked, "--by", "Jane Roe, MD", "--on", "2026-03-03"]).Error.Should().Contain("2026-03-03 is yet to come");
        Review(folder, Topic, "", [.. AllChecked, "--by", "Jane Roe, MD", "--on", "2026-02-27"]).Exit.Should().Be(0);
        Lines(folder).Should().Contain(line => line.Contains("MD, 2026-02-27 (", StringComparison.Ordinal));
    }

    [Fact]
    public void The_built_in_guidelines_can_not_be_written_to()
    {
        using var folder = new TemporaryFolder();
        var run = ImrRun.On(Day, "", isTerminal: false, ["review", "blue-book/moonbath", folder.PathOf("nowhere"), "--by", "Jane Roe, MD"]);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("there is no such folder");
    }

    [GitFact]
    public void What_changed_since_the_last_review_is_shown()
    {
        using var folder = new TemporaryFolder();
        var repository = new GitRepository(folder);
        Review(folder, Topic, "", [.. AllChecked, "--by", "Jane Roe, MD"]);
        repository.Commit("reviewed");
        Rewrite(folder, text => text.Replace("4 to 6 visits", "4 to 5 visits", StringComparison.Ordinal).Replace("Moonbath 6 visits", "Moonbath 5 visits", StringComparison.Ordinal));
        repository.Commit("changed");

        var run = NotOnATerminal(folder, Lines(folder), "--by", "John Doe, MD");

        run.Output.Should().Contain("""
            Since Jane Roe, MD reviewed it on 2026-03-02 it has changed:
            blue-book/moonbath  narrower
              course, step 1  up to 4 to 6 visits -> up to 4 to 5 visits
              Supports less: 6 visits. Supports more: never.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Without_a_recommendation_the_states_are_counted()
    {
        using var folder = new TemporaryFolder();
        Review(folder, Topic, "", [.. AllChecked, "--by", "Jane Roe, MD"]);
        Rewrite(folder, text => text.Replace("A moonbath may help", "A moonbath helps", StringComparison.Ordinal));

        var run = ImrRun.On(Day, "", isTerminal: false, "review", folder.PathOf("guidelines"));

        run.Exit.Should().Be(0);
        Approved.Match(run.Output, "review-states");
        ImrRun.On(Day, "", isTerminal: false, "review", folder.PathOf("guidelines"), "--format", "json").Output
            .Should().Be("{\"source\":\"blue-book\",\"on\":\"2026-03-02\",\"reviewed\":0,\"changedSinceReview\":1,\"notReviewed\":1,\"noLongerInForce\":0}\n");
    }

    private static ImrRun Review(TemporaryFolder folder, string topic, string answers, params string[] options) => Review(folder, topic, answers, options, "blue-book/moonbath");

    private static ImrRun Review(TemporaryFolder folder, string topic, string answers, string[] options, string id)
    {
        new MadeUpPack().WriteTo(folder);
        folder.Write("guidelines/blue-book/baths.yaml", Encoding.UTF8.GetBytes(topic.Contains('\r', StringComparison.Ordinal) ? topic : topic.ReplaceLineEndings("\n")));
        return ImrRun.On(Day, answers, isTerminal: true, ["review", id, folder.PathOf("guidelines"), .. options]);
    }

    private static ImrRun NotOnATerminal(TemporaryFolder folder, params string[] options) => NotOnATerminal(folder, Topic.ReplaceLineEndings("\n").Split('\n'), options);

    private static ImrRun NotOnATerminal(TemporaryFolder folder, string[] topic, params string[] options)
    {
        new MadeUpPack().WriteTo(folder);
        folder.Write("guidelines/blue-book/baths.yaml", string.Join('\n', topic));
        return ImrRun.On(Day, "", isTerminal: false, ["review", "blue-book/moonbath", folder.PathOf("guidelines"), .. options]);
    }

    private static string PathOf(TemporaryFolder folder) => folder.PathOf("guidelines/blue-book/baths.yaml");

    private static string[] Lines(TemporaryFolder folder) => File.ReadAllText(PathOf(folder)).Split('\n');

    private static void Rewrite(TemporaryFolder folder, Func<string, string> change) => folder.Write("guidelines/blue-book/baths.yaml", change(File.ReadAllText(PathOf(folder))));

    private static string State(TemporaryFolder folder) => ImrRun.Of("list", folder.PathOf("guidelines"), "--treatment", "moonbath").Output.Split('\n')[0].Split("  ", StringSplitOptions.RemoveEmptyEntries)[^2].Trim();

    private static string Fingerprint(TemporaryFolder folder) => ImrRun.Of("show", "blue-book/moonbath", folder.PathOf("guidelines"), "--format", "json").Output.Split("\"fingerprint\":\"")[1][..32];
}
