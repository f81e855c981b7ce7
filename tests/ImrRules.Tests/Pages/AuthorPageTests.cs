using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>What the pages for authors show is what happens.</summary>
public sealed class AuthorPageTests
{
    public static TheoryData<string> Pages =>
        ["guidelines/README.md", .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "authors"), "*.md").Select(path => $"docs/authors/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_yaml_of_a_page_is_read_without_a_mistake_and_its_examples_pass(string page) =>
        string.Join('\n', new ShownYaml(TextOf(page)).Problems()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_shows_what_its_commands_give(string page)
    {
        var text = TextOf(page);
        if (ShownCommand.In(text).Count == 0)
            return;
        using var folder = new AuthorFolder();
        var files = new Queue<FencedBlock>(FencedBlock.In(text).Where(block => block.File is not null));
        var outputs = new Dictionary<ShownCommand, string>();
        foreach (var command in ShownCommand.In(text))
        {
            while (files.TryPeek(out var next) && next.Line < command.From)
                folder.Write(files.Dequeue());
            outputs[command] = folder.Run(command.Line);
        }

        Approved.Page(Path.Combine(Repository.Root, page), ShownCommand.Rewrite(text, command => outputs[command]));
    }

    [Fact]
    public void What_the_editor_is_said_to_say_is_what_it_says()
    {
        var said = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ImrRules.Tests", "Authoring", "LanguageServer", "__snapshots__", "messages-of-the-editor.snap")).ReplaceLineEndings("\n").Split('\n');
        var rows = TextOf("docs/authors/editor.md").Split("| the editor says |\n|---|---|\n")[1].Split("\n\n")[0].Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries));

        rows.Should().NotBeEmpty().And.OnlyContain(row => said.Any(line => line.EndsWith($" {row[2]}", StringComparison.Ordinal)));
    }

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");
}
