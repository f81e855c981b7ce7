using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>What each help shows as an example, typed by one who has the command and nothing else, in an empty folder.</summary>
public sealed class HelpExampleTests
{
    private const string Heading = "Example:\n";

    private static readonly string[] NobodyIsAsked = ["--words-checked", "--numbers-checked", "--examples-right"];

    public static TheoryData<string> Commands =>
        ["", .. ImrRun.Of("--help").Output.Split("Commands:\n")[1].Split('\n').TakeWhile(line => line.Length > 0).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_example_works_as_it_is_printed(string command)
    {
        using var folder = new TemporaryFolder();
        // the letters that somebody compares are their own
        folder.Write("letters/low-back-2015.txt", File.ReadAllText(Path.Combine(Repository.Root, "samples", "letters", "low-back-2015.txt")));
        var lines = ImrRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output.Split(Heading)[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        foreach (var line in lines)
        {
            var run = Typed(line.Trim(), folder.PathOf(""));
            run.Exit.Should().Be(0, "{0} should work, and it says: {1}", line, run.Error);
            run.Output.Should().NotBeEmpty();
        }
    }

    private static ImrRun Typed(string line, string folder)
    {
        var piped = line.Split(" | ");
        var words = ShownCommand.Words(piped[^1]);
        words[0].Should().Be("imr");
        return ImrRun.In(folder, piped.Length > 1 ? ShownCommand.Words(piped[0])[1] : "", [.. words[1..], .. words[1] == "review" ? NobodyIsAsked : []]);
    }
}
