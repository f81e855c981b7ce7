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
    public void A_new_topic_does_not_take_the_place_of_one_that_is_built_in()
    {
        var run = ImrRun.Of("new", "Massage therapy", $"pack+{_own}", "--source", "mtus-chronic-pain-2009");

        run.Should().Be(new ImrRun(2, "", "imr new: mtus-chronic-pain-2009/massage-therapy.yaml is built in, and yours would take the place of all that it holds; nothing was written. Name the topic otherwise.\n"));
        Directory.Exists(_folder.PathOf("own/mtus-chronic-pain-2009")).Should().BeFalse();
    }

    [Fact]
    public void To_a_topic_that_is_built_in_no_variation_is_added()
    {
        var before = Written();

        var run = ImrRun.Of("coverage", $"pack+{_own}", "--write", "--only", "fusion-low-back");

        run.Error.Should().StartWith("acoem-2004-ch12/surgical-considerations.yaml: built in, so that nothing was added to it.").And.Contain("Added 0 variations to 0 files.");
        Written().Should().Equal(before);

        string[] Written() => [.. Directory.EnumerateFiles(_own, "*", SearchOption.AllDirectories).Concat([Path.Combine(RealPack.Folder, "acoem-2004-ch12", "surgical-considerations.yaml")])
            .Select(path => $"{path}: {File.ReadAllText(path)}")];
    }

    [Fact]
    public void The_pack_alone_is_named_as_it_is_named_below_a_folder()
    {
        ImrRun.Of("ask", "EMG", "--requested", "2015-01-12", "--guidelines", "pack").Should().Be(ImrRun.Of("ask", "EMG", "--requested", "2015-01-12"));
        ImrRun.Of("lint", "pack+").Should().Be(new ImrRun(2, "", "pack+: no folder is named; write it behind the +, as in pack+our-guidelines\n"));
    }

    [Fact]
    public void The_pack_is_meant_also_beside_a_folder_that_is_at_hand()
    {
        _folder.Write("guidelines/own-plan/baths.yaml", "nonsense: 1\n");

        var run = ImrRun.In(_folder.PathOf(""), "", "lint", "pack");

        run.Exit.Should().Be(0);
        run.Should().Be(ImrRun.Of("lint", "pack"));
    }

    [Theory]
    [InlineData("", "the name of the folder is blank; name the folder of the guidelines")]
    [InlineData(" ", "the name of the folder is blank; name the folder of the guidelines")]
    [InlineData("pack+ ", "pack+ : no folder is named; write it behind the +, as in pack+our-guidelines")]
    public void A_folder_whose_name_is_blank_is_told(string name, string message)
    {
        ImrRun.Of("lint", name).Should().Be(new ImrRun(2, "", $"{message}\n"));
        ImrRun.Of("new", "traction", name, "--source", "own-plan").Should().Be(new ImrRun(2, "", $"{message}\n"));
    }

    [Fact]
    public void Into_the_pack_no_topic_is_written() =>
        ImrRun.Of("new", "traction", "pack", "--source", "own-plan").Should().Be(new ImrRun(2, "",
            "imr new: a topic is written into a folder of guidelines; name the one that you write in. \"imr unpack\" writes the built-in ones into a folder.\n"));

    [Fact]
    public void What_is_built_in_is_reviewed_in_a_folder_that_holds_it()
    {
        var run = ImrRun.Of("review", "mtus-chronic-pain-2009/massage", $"pack+{_own}", "--by", "Jane Roe, MD", "--words-checked", "--numbers-checked", "--examples-right");

        (run.Exit, run.Output).Should().Be((2, ""));
        run.Error.Should().StartWith("imr review: mtus-chronic-pain-2009/massage is built in and not in ").And.Contain("imr unpack");
    }
}
