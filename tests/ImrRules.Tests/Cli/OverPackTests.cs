using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary><c>pack+DIR</c>: an author whose folder lies over the built-in guidelines works in their words, and writes into the folder alone.</summary>
public sealed class OverPackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _own;

    public OverPackTests()
    {
        var sample = Path.Combine(Repository.Root, "samples", "OwnGuidelines", "our-guidelines");
        foreach (var file in Directory.EnumerateFiles(sample, "*.yaml", SearchOption.AllDirectories))
            _folder.Write(Path.Combine("own", Path.GetRelativePath(sample, file)), File.ReadAllText(file));
        _own = _folder.PathOf("own");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_examples_pass_in_the_words_of_the_pack()
    {
        ImrRun.Of("lint", _own).Exit.Should().Be(1);

        ImrRun.Of("test", $"pack+{_own}", "--only", "own-plan").Should().Be(new ImrRun(0, "3 examples in 1 file: 3 passed, 0 failed\n", ""));
    }

    [Fact]
    public void A_request_is_decided_from_both() =>
        ImrRun.Of("ask", "Telephone coaching, 6 sessions", "--guidelines", $"pack+{_own}", "--requested", "2016-01-12").Output.Should().Contain("Utilization Review Plan 2016, Telephone coaching, page 4.");

    [Fact]
    public void A_mistake_is_shown_in_the_file_of_the_folder()
    {
        _folder.Write("own/own-plan/baths.yaml", "source: own-plan\ntopic: Baths\nsays: nothing\n");

        ImrRun.Of("lint", $"pack+{_own}").Output.Should().StartWith($"{_own.Replace('\\', '/')}/own-plan/baths.yaml\n");
    }

    [Fact]
    public void A_new_topic_is_written_into_the_folder()
    {
        ImrRun.Of("new", "traction", $"pack+{_own}", "--source", "own-plan").Output.Should().Contain($"imr lint pack+{_own.Replace('\\', '/')} says what is left");

        File.Exists(_folder.PathOf("own/own-plan/traction.yaml")).Should().BeTrue();
    }

    [Fact]
    public void What_is_built_in_is_reviewed_in_a_folder_that_holds_it()
    {
        var run = ImrRun.Of("review", "mtus-chronic-pain-2009/massage", $"pack+{_own}", "--by", "Jane Roe, MD", "--words-checked", "--numbers-checked", "--examples-right");

        (run.Exit, run.Output).Should().Be((2, ""));
        run.Error.Should().StartWith("imr review: mtus-chronic-pain-2009/massage is built in and not in ").And.Contain("imr unpack");
    }
}
