using FluentAssertions;
using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.NewFiles;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewCommandTests()
    {
        _folder.Write("book/vocabulary/words.yaml", MadeUpPack.Vocabulary);
        _folder.Write("book/sources.yaml", new MadeUpPack().Sources);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_has_what_must_be_there_with_a_remark_on_each()
    {
        New("Moonbath").Exit.Should().Be(0);

        Approved.Match(TextOf("moonbath"), "a-new-topic");
    }

    [Theory]
    [InlineData("moonbath")]
    [InlineData("moonbath", "--treatment", "moonbath", "--treatment", "tideglass")]
    [InlineData("Baths: of the moon", "--treatment", "moon bathing")]
    public void What_is_blank_and_nothing_else_is_found_wrong(string topic, params string[] treatments)
    {
        New([topic, .. treatments]);
        var path = Directory.EnumerateFiles(_folder.PathOf("book/blue-book")).Single();
        var blank = File.ReadAllLines(path).Select((line, at) => (Words: line.Split('#')[0].TrimEnd(), Line: at + 1)).Where(line => line.Words.EndsWith(':') && line.Words.TrimStart() is not ("examples:" or "recommendations:"));

        var errors = GuidelineLinter.Lint(new GuidelineFolder(_folder.PathOf("book"))).Where(found => found.Level == DiagnosticLevel.Error);

        errors.Select(found => found.Line).Distinct().Should().Equal(blank.Select(line => line.Line));
    }

    [Fact]
    public void Filled_in_it_is_content_and_its_example_passes()
    {
        New("moonbath");
        (string Key, string Value)[] answers = [("pages:", "7"), ("says:", "recommended"), ("summary:", "A bath in the light of the moon."), ("request:", "Moonbath"), ("expect:", "medically necessary")];
        _folder.Write("book/blue-book/moonbath.yaml", answers.Aggregate(TextOf("moonbath"), (text, answer) => text.Replace($" {answer.Key} ", $" {answer.Key} {answer.Value} ", StringComparison.Ordinal).Replace($"\n{answer.Key} ", $"\n{answer.Key} {answer.Value} ", StringComparison.Ordinal)));

        ImrRun.Of("lint", _folder.PathOf("book")).Exit.Should().Be(0);
        ImrRun.Of("test", _folder.PathOf("book")).Output.Should().Contain("1 example").And.Contain("1 passed");
    }

    [Fact]
    public void A_file_that_is_there_is_never_written_over()
    {
        New("moonbath");
        _folder.Write("book/blue-book/moonbath.yaml", "mine");

        var run = New("Moonbath");

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("blue-book/moonbath.yaml is there already");
        TextOf("moonbath").Should().Be("mine");
    }

    [Theory]
    [InlineData("\"tidegalss\" is not a treatment of these guidelines. Did you mean \"tideglass\"?", "moonbath", "--treatment", "tidegalss")]
    [InlineData("\"../..\" names no topic.", "../..")]
    public void What_is_not_understood_is_said_and_nothing_is_written(string message, params string[] args)
    {
        var run = New(args);

        run.Exit.Should().Be(2);
        run.Error.Should().StartWith("imr new: ").And.Contain(message);
        Directory.Exists(_folder.PathOf("book/blue-book")).Should().BeFalse();
    }

    [Fact]
    public void An_unknown_source_says_what_was_meant_and_how_one_is_listed() =>
        ImrRun.Of("new", "moonbath", _folder.PathOf("book"), "--source", "bleu-book").Error.Should().StartWith("imr new: \"bleu-book\" is not a source of these guidelines. Did you mean \"blue-book\"? A source is listed in sources.yaml first: its id, ");

    [Fact]
    public void A_source_whose_topics_are_cited_by_section_gets_another_such()
    {
        _folder.Write("book/blue-book/tides.yaml", "source: blue-book\ntopic: Tides\nsection: Waters, Tides\nrecommendations:\n");

        New("moonbath");

        TextOf("moonbath").Should().Contain("\nsection:      ").And.NotContain("\npages:");
    }

    [Fact]
    public void The_section_that_is_named_stands_in_place_of_pages()
    {
        New("moonbath", "--section", "Waters: moonbath");

        TextOf("moonbath").Should().Contain("\nsection: 'Waters: moonbath' ").And.NotContain("\npages:");
    }

    private ImrRun New(params string[] args) => ImrRun.Of(["new", args[0], _folder.PathOf("book"), "--source", "blue-book", .. args[1..]]);

    private string TextOf(string topic) => File.ReadAllText(_folder.PathOf($"book/blue-book/{topic}.yaml"));
}
