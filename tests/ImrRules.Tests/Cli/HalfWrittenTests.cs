using FluentAssertions;
using ImrRules.Tests.Guidelines;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>While a topic is half written, how a request is read can be looked at all the same.</summary>
public sealed class HalfWrittenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HalfWrittenTests()
    {
        foreach (var file in WellFormed.Files.Read())
            _folder.Write($"guidelines/{file.Path}", file.Text);
        _folder.Write("guidelines/red-book/powders.yaml", "source: red-book\ntopic: Powders\npages:\nrecommendations:\n  - id: powder\n    treatment: powder\n    says:\n    summary:\n    verified: no\n    reviewed: no\n");
    }

    private string Folder => _folder.PathOf("guidelines");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Requests_are_read_with_the_vocabulary_and_one_line_says_that_topics_have_mistakes()
    {
        var run = ImrRun.With("Moon bathing, 6 visits, north\n", "parse", "--guidelines", Folder);

        run.Exit.Should().Be(0);
        run.Output.Should().Contain("moonbath, north, 6 visits");
        run.Error.Should().Be($"{Folder}: topics have mistakes, which do not matter for reading requests; imr lint shows them\n");
    }

    [Fact]
    public void Nothing_is_read_with_half_a_vocabulary()
    {
        _folder.Write("guidelines/vocabulary/more.yaml", "treatments:\n  - treatment: mudpack\n    kindof: bath\n");

        var run = ImrRun.With("Mudpack\n", "parse", "--guidelines", Folder);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("kindof").And.EndWith($"The vocabulary in {Folder} has mistakes; nothing was read.\n");
    }

    [Fact]
    public void Nothing_is_decided_with_half_the_guidelines_and_it_is_said_what_can_be_done() =>
        ImrRun.Of("ask", "Moonbath", "--guidelines", Folder).Error.Should().EndWith("have mistakes; nothing was evaluated.\nHow the request is read, imr parse shows all the same.\n");
}
