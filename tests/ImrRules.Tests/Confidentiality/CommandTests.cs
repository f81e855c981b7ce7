using FluentAssertions;
using ImrRules.Tests.Cases;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Letters;
using ImrRules.Tests.Reporting.Letters;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Confidentiality;

/// <summary>What the command writes to standard error ends in a host's log. It holds names of files, keys and places, and no word of a case, unless that is asked for.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _guidelines;

    public CommandTests() => _guidelines = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended").WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "--review", "ur")]
    [InlineData("evaluate", "--output")]
    [InlineData("compare")]
    public void Many_files_of_which_most_have_mistakes(params string[] command)
    {
        WriteMany();
        string[] options = command is [.., "--output"] ? [_folder.PathOf("results")] : [];

        var run = ImrRun.Of([.. command, .. options, _folder.PathOf("cases"), "--guidelines", _guidelines]);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("cases").And.NotContainEquivalentOf(PlantedName.Name);
    }

    [Fact]
    public void Its_lines_are_shown_where_that_is_asked_for()
    {
        var file = _folder.Write("case.yaml", $"age: {PlantedName.Name}\nitems:\n  - request: moonbath\n");

        ImrRun.Of("evaluate", file, "--guidelines", _guidelines).Error.Should().NotContain(PlantedName.Name);
        ImrRun.Of("evaluate", file, "--guidelines", _guidelines, "--show-text").Error.Should().Contain(PlantedName.Name);
    }

    [Theory]
    [InlineData("requests.txt", "\0 Zebediah")]
    [InlineData("requests.txt", "Zebediah 2 x 4 weeks, Zebediah")]
    [InlineData("absent.txt", null)]
    public void Lines_of_requests(string name, string? text)
    {
        if (text is not null)
            _folder.Write(name, text);

        ImrRun.Of("parse", _folder.PathOf(name), "--guidelines", _guidelines).Error.Should().NotContain(PlantedName.Name);
    }

    [Theory]
    [InlineData("imr")]
    [InlineData("ur")]
    public void The_files_of_a_letter(string review)
    {
        var (decisions, details) = review == "ur" ? (SampleLetters.UrDecisions, SampleLetters.UrDetails) : (SampleLetters.Decisions, SampleLetters.Details);
        var file = _folder.Write("case.yaml", "case: 1\nrequested: 2016-03-20\nitems:\n  - request: moonbath\n  - request: moonbath\n  - request: moonbath\n");

        Letters("--decisions", File.ReadAllText(decisions));
        Letters("--details", File.ReadAllText(details));

        void Letters(string option, string whole)
        {
            var refused = 0;
            foreach (var text in PlantedName.InYaml(whole))
            {
                var run = ImrRun.Of("letter", file, "--review", review, option, _folder.Write("planted.yaml", text), "--guidelines", _guidelines);
                run.Error.Should().NotContainEquivalentOf(PlantedName.Name, "of {0}", text);
                refused += run.Exit == 2 ? 1 : 0;
            }
            refused.Should().BePositive();
        }
    }

    /// <summary>Case files and letters with the name in each place, and files that are none of these.</summary>
    private void WriteMany()
    {
        (string Text, string Ending)[] planted =
        [
            .. PlantedName.InYaml(CaseText.Yaml).Where((_, at) => at % 7 == 0).Select(text => (text, ".yaml")),
            .. PlantedName.InJson(CaseText.Json).Where((_, at) => at % 5 == 0).Select(text => (text, ".json")),
            .. PlantedName.InLetter(OwnLetters.Text("shoulder-2016.txt")).Where((_, at) => at % 9 == 0).Select(text => (text, ".txt")),
            ($"%PDF-1.7\n{PlantedName.Name}", ".pdf"), ($"\0{PlantedName.Name}", ".txt"), ($"{PlantedName.Name}\u0007", ".yaml"), (PlantedName.Name, ".json"), (PlantedName.Name, ".txt"),
        ];
        for (var number = 0; number < planted.Length; number++)
            _folder.Write($"cases/{number}{planted[number].Ending}", planted[number].Text);
    }
}
