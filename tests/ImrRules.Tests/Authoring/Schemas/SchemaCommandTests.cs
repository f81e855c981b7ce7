using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Schemas;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SchemaCommandTests()
    {
        _folder.Write("book/vocabulary/words.yaml", MadeUpPack.Vocabulary);
        _folder.Write("book/sources.yaml", new MadeUpPack().Sources);
    }

    private string Settings => File.ReadAllText(_folder.PathOf("book/.vscode/settings.json"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("topic", "a topic")]
    [InlineData("case", "a case")]
    public void The_schema_is_printed(string of, string title)
    {
        var run = ImrRun.Of("schema", _folder.PathOf("book"), "--of", of);

        run.Exit.Should().Be(0);
        run.Output.Should().StartWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n").And.Contain($"\"title\": \"{title}\"").And.EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public void A_topic_with_mistakes_keeps_no_one_from_the_schema_by_which_they_are_seen()
    {
        _folder.Write("book/blue-book/topic.yaml", "source: [");

        ImrRun.Of("schema", _folder.PathOf("book")).Exit.Should().Be(0);
    }

    [Fact]
    public void Words_with_mistakes_are_mended_first()
    {
        _folder.Write("book/vocabulary/more.yaml", "facts:\n  - fact: rain\n    type: yes or not\n    ask: Is rain seen?\n");

        var run = ImrRun.Of("schema", _folder.PathOf("book"));

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("Did you mean \"yes or no\"?");
    }

    [Fact]
    public void Installed_twice_nothing_is_written_the_second_time()
    {
        Install().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(5).And.OnlyContain(line => line.StartsWith("written ", StringComparison.Ordinal));
        var settings = Settings;

        Install().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(5).And.OnlyContain(line => line.StartsWith("unchanged ", StringComparison.Ordinal));

        Settings.Should().Be(settings);
    }

    [Fact]
    public void The_settings_stand_where_the_repository_is_opened()
    {
        _folder.Write(".git/HEAD", "");

        Install();

        File.ReadAllText(_folder.PathOf(".vscode/settings.json")).Should().Contain("\"book/*/*.yaml\"").And.Contain("\"!book/vocabulary/**\"");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("// mine\n{\n  \"editor.rulers\": [100], // wide\n}\n")]
    [InlineData("{\r\n\t\"yaml.schemas\": {\r\n\t\t\"mine.json\": \"*.mine\", /* keep */\r\n\t},\r\n\t\"editor.rulers\": [100]\r\n}")]
    [InlineData("{ \"yaml.schemas\": { \".vscode/imr/topic.json\": [\"old/*.yaml\"] } }")]
    public void Settings_that_are_there_keep_every_line_and_remark(string settings)
    {
        _folder.Write("book/.vscode/settings.json", settings);

        Install().Exit.Should().Be(0);

        foreach (var part in (string[])["// mine", "\"editor.rulers\": [100]", "// wide", "\"mine.json\": \"*.mine\"", "/* keep */"])
            Settings.Contains(part, StringComparison.Ordinal).Should().Be(settings.Contains(part, StringComparison.Ordinal));
        Settings.Should().NotContain("old/");
        Settings.Split("\".vscode/imr/").Should().HaveCount(5, "each of the four schemas is named once");
        Install().Output.Should().NotContain("added").And.NotContain("written");
    }

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("{ \"yaml.schemas\": ")]
    [InlineData("{ \"yaml.schemas\": \"none\" }")]
    [InlineData("not settings at all")]
    public void Settings_that_are_not_understood_stay_as_they_are_and_the_lines_to_add_are_shown(string settings)
    {
        _folder.Write("book/.vscode/settings.json", settings);

        var run = Install();

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("stays as it is. Add to it:").And.Contain("\"yaml.schemas\": {");
        Settings.Should().Be(settings);
    }

    private ImrRun Install() => ImrRun.Of("schema", _folder.PathOf("book"), "--install");
}
