using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Conventions;

/// <summary>What the page for developers shows is what happens.</summary>
public sealed class DeveloperPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "for-developers.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_command_gives_what_is_shown()
    {
        var commands = ShownCommand.In(Page);

        commands.Should().NotBeEmpty();
        foreach (var command in commands)
        {
            using var folder = new TemporaryFolder();
            var run = ImrRun.Of([.. ShownCommand.Words(command.Line).Select(word => word == "results" ? folder.PathOf(word) : word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)]);
            (run.Output + run.Error).TrimEnd('\n').Should().Be(command.Output);
        }
    }
}
