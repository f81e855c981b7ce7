using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Authoring.Explaining;
using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Explaining;

/// <summary>Every finding that the code can give is explained, and the explanations are true.</summary>
public sealed class ExplanationTests
{
    /// <summary>Names of findings as they stand in the code: where one is reported, or as a constant of that purpose.</summary>
    private static readonly Regex Names = new(
        """(?:(?:Error|Warning|Note)\(|YamlRefusedException\(|new\()\s*"(?<name>[a-z]+(?:-[a-z]+)*)",|\bRule = [^;]*?"(?<name>[a-z]+(?:-[a-z]+)+)"|\brule = [^;]*?"(?<name>[a-z]+(?:-[a-z]+)+)"(?: : "(?<name>[a-z]+(?:-[a-z]+)+)")?""");

    public static TheoryData<string> Provable => [.. ExplainedFindings.All.Where(one => one.IsProvable).Select(one => one.Finding)];

    [Fact]
    public void Every_finding_that_the_code_can_give_is_explained()
    {
        var given = Repository.Sources("src").SelectMany(file => Names.Matches(file.Text).SelectMany(match => match.Groups["name"].Captures.Select(capture => capture.Value))).Distinct().ToArray();

        given.Should().HaveCountGreaterThan(50);
        given.Except(FindingExplanations.All.Select(one => one.Finding)).Should().BeEmpty("each has an entry in src/ImrRules.Authoring/Explaining/findings.yaml");
    }

    [Fact]
    public void A_finding_is_explained_once() => FindingExplanations.All.Select(one => one.Finding).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Provable))]
    public void What_is_called_wrong_gives_the_finding_alone_and_what_is_called_right_gives_none(string finding)
    {
        var explained = ExplainedFindings.All.Single(one => one.Finding == finding);

        Found(explained, explained.Wrong).Should().Equal([finding], "that is wrong");
        Found(explained, explained.Right).Should().BeEmpty("that is right");
    }

    [Fact]
    public void The_page_of_the_documentation_is_made_from_the_same_text() =>
        Approved.Page(Path.Combine(Repository.Root, "docs", "errors.md"), ImrRun.Of("explain", "--format", "markdown").Output);

    private static IEnumerable<string> Found(ExplainedFinding explained, string lines) =>
        GuidelineLinter.Lint(new InMemoryFiles([.. explained.Files(lines)])).Where(one => one.Level != DiagnosticLevel.Note && one.Rule != "unnoticed-mistake").Select(one => one.Rule);
}
