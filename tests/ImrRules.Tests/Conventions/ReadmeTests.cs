using FluentAssertions;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Conventions;

/// <summary>What README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_command_gives_the_output_that_is_shown()
    {
        var shown = ShownCommand.In(Text);

        shown.Should().NotBeEmpty();
        foreach (var command in shown)
            command.Run().Output.Should().StartWith(command.Output, "README shows it below imr {0}", command.Line);
    }

    [Fact]
    public void The_csharp_is_the_first_sample()
    {
        var sample = File.ReadAllText(Path.Combine(Repository.Root, "samples", "FirstDecision", "Program.cs")).ReplaceLineEndings("\n").Trim();

        Fenced("csharp").Should().Be(sample);
    }

    [Fact]
    public void The_yaml_loads_beside_the_vocabulary_and_the_sources_of_the_pack()
    {
        var files = new GuidelineFolder(RealPack.Folder).Read().Where(file => file.Path == "sources.yaml" || file.Path.StartsWith("vocabulary/", StringComparison.Ordinal));

        var loads = GuidelineLibrary.TryLoad(new InMemoryFiles([.. files.Select(file => (file.Path, file.Text)), ("acoem-2004-ch12/traction.yaml", Fenced("yaml"))]), out _, out var diagnostics);

        loads.Should().BeTrue(string.Join('\n', diagnostics));
    }

    [Fact]
    public void The_first_command_decides_the_letter_that_it_names()
    {
        var command = Text.Split('\n').Single(line => line.StartsWith("    dotnet run ", StringComparison.Ordinal)).Split(" -- ")[1];

        var run = ShownCommand.Run(command);

        run.Exit.Should().Be(0);
        run.Output.Should().Contain("Case: partially overturn (2 upheld, 1 overturned).");
    }

    private static string Fenced(string language) => Text.Split($"```{language}\n")[1].Split("```")[0].Trim();
}
