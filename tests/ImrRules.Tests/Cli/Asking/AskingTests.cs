using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli.Asking;

/// <summary><c>imr ask</c> before a person: what is asked, what is understood as an answer, and what is kept.</summary>
public sealed class AskingTests : IDisposable
{
    private const string Injection = "Lumbar ESI at L4-L5";

    private static readonly string[] Dates = ["--injured", "2013-05-02", "--requested", "2015-01-12"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_whole_session_asks_says_what_is_open_and_ends_with_the_determination()
    {
        var run = Session("yes\nmaybe\nnot in the records\n\nskip\n\nyes\n", Injection);

        run.Exit.Should().Be(0);
        Approved.Match(run.Error, "ask-session");
        run.Output.Should().Contain("radiculopathy on examination: yes; no record named").And.Contain("For a reviewer: information needed.");
    }

    [Fact]
    public void Nothing_is_asked_where_no_person_is()
    {
        var run = ImrRun.With("yes\nyes\n", ["ask", Injection, .. Dates]);

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("information needed");
    }

    [Fact]
    public void Nothing_is_asked_where_nothing_is_open()
    {
        var run = Session("yes\nyes\n", "Mechanical Traction 2 x 4 weeks for the Lumbar Spine");

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Upheld: not medically necessary");
    }

    [Theory]
    [InlineData("stop\n")]
    [InlineData("")]
    public void A_person_can_end_it_at_once(string input)
    {
        var run = Session(input, Injection);

        run.Error.Should().NotContain("To repeat it").And.NotContain("Keep the answers");
        run.Output.Should().Contain("information needed");
    }

    [Fact]
    public void What_is_no_answer_is_asked_again_with_what_it_takes() =>
        Session("perhaps\nyes\nstop\n", Injection).Error.Should().Contain("\"perhaps\" is no answer to this; it takes yes, no.").And.Contain("--fact \"radiculopathy on examination: yes\"");

    [Fact]
    public void A_body_region_that_the_request_leaves_out_is_asked_for_and_put_to_its_words()
    {
        var run = Session("somewhere\nlow back\n\n\n", "Mechanical Traction 2 x 4 weeks");

        run.Error.Should().Contain("Which body region is it for?").And.Contain("\"somewhere\" leaves the question open.").And.Contain("imr ask \"Mechanical Traction 2 x 4 weeks, low back\"");
        run.Output.Should().Contain("Upheld: not medically necessary");
    }

    [Fact]
    public void A_missing_date_is_asked_for_where_editions_differ()
    {
        var run = ImrRun.On(Noon, "12/1/2015\n2015-12-01\nstop\n\n\n", isTerminal: true, "ask", "Norco 10/325 mg #60", "--injured", "2013-05-02");

        run.Error.Should().Contain("On which day was it requested?").And.Contain("\"12/1/2015\" is no answer to this; it takes year, month and day, such as 2015-01-12.").And.Contain("--requested 2015-12-01");
    }

    [Fact]
    public void The_command_line_that_repeats_it_gives_the_same_result()
    {
        var run = Session("yes\nyes\nstop\n\n\n", Injection);

        var repeated = ImrRun.Of(["ask", Injection, .. Dates, "--fact", "radiculopathy on examination: yes", "--fact", "conservative treatment failed: yes"]);

        run.Error.Should().Contain($"To repeat it: imr ask \"{Injection}\" --injured 2013-05-02 --requested 2015-01-12 --fact \"radiculopathy on examination: yes\" --fact \"conservative treatment failed: yes\"\n");
        repeated.Output.Should().Be(run.Output);
    }

    [Fact]
    public void What_a_shell_would_take_for_its_own_is_escaped() =>
        Session("yes\nstop\n\n\n", "Lumbar ESI at L4-L5 \"series\" $5").Error.Should().Contain("imr ask \"Lumbar ESI at L4-L5 \\\"series\\\" \\$5\"");

    [Fact]
    public void The_case_file_that_is_kept_gives_the_same_determination()
    {
        var path = _folder.PathOf("kept.yaml");

        var run = ImrRun.On(Noon, "yes\nyes\nstop\n", isTerminal: true, ["ask", Injection, .. Dates, "--diagnosis", "lumbar disc herniation: L4-5", "--save", path]);

        ImrRun.Of("evaluate", path).Output.Should().Be(run.Output);
        File.ReadAllText(path).Should().Be("""
            injured: 2013-05-02
            requested: 2015-01-12
            diagnoses:
              - "lumbar disc herniation: L4-5"
            items:
              - request: "Lumbar ESI at L4-L5"
                facts:
                  radiculopathy on examination: yes
                  conservative treatment failed: yes

            """);
    }

    [Fact]
    public void A_file_that_is_there_already_is_left_as_it_is()
    {
        var path = _folder.Write("kept.yaml", "mine");

        var run = ImrRun.Of(["ask", Injection, .. Dates, "--save", path]);

        run.Exit.Should().Be(2);
        run.Error.Should().Be($"{path}: this is there already; name a file that is not\n");
        File.ReadAllText(path).Should().Be("mine");
    }

    [Fact]
    public void A_name_that_is_taken_is_asked_for_again()
    {
        var taken = _folder.Write("kept.yaml", "mine");

        Session($"yes\nstop\n{taken}\n{_folder.PathOf("other.yaml")}\n\n", Injection).Error.Should().Contain("this is there already").And.Contain($"The case is kept in {_folder.PathOf("other.yaml")}.");
    }

    [Theory]
    [InlineData("stop\n", "more information needed")]
    [InlineData("no\n", "not medically necessary")]
    [InlineData("yes\n60 percent\nyes\n", "medically necessary")]
    public void An_example_that_is_pasted_into_its_file_passes(string input, string expect)
    {
        foreach (var (name, text) in Pack())
            _folder.Write(name, text);
        var root = Path.GetDirectoryName(_folder.PathOf("sources.yaml"))!;

        var example = ImrRun.On(Noon, input, isTerminal: true, "ask", "moonbath", "--requested", "2015-01-12", "--guidelines", root, "--as-example").Output;

        example.Should().EndWith($"expect: {expect}\n");
        File.AppendAllText(_folder.PathOf("blue-book/topic.yaml"), $"    examples:\n{example}");
        ImrRun.Of("test", root).Output.Should().Contain("1 example in 1 file: 1 passed, 0 failed");
    }

    private static readonly DateTime Noon = new(2015, 6, 1, 12, 0, 0);

    private static ImrRun Session(string input, string request) => ImrRun.On(Noon, input, isTerminal: true, ["ask", request, .. Dates]);

    private static IEnumerable<(string Path, string Text)> Pack() =>
    [
        ("vocabulary/words.yaml", MadeUpPack.Vocabulary),
        ("sources.yaml", "sources:\n  - id: blue-book\n    title: The Blue Book\n    cite as: Blue Book\n    standing: schedule\n    text: may be quoted\n"),
        ("blue-book/topic.yaml", """
            source: blue-book
            topic: Baths
            pages: 7
            recommendations:
              - id: one
                treatment: moonbath
                says: recommended
                summary: What the source says.
                criteria:
                  - any of:
                      - glow seen: yes
                      - hue: teal
                  - relief: at least 50 percent
                  - gain shown: yes
                verified: no
                reviewed: no

            """),
    ];
}
