using System.Diagnostics;
using FluentAssertions;
using ImrRules.Authoring.Examples;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>What <c>imr test</c> says of an example that fails: how the request was read, what came of it, and the line that decided.</summary>
public sealed class FailedExampleTests
{
    private const string Moon = """
        - id: moon
          treatment: moonbath
          regions: [north]
          says: recommended
          criteria:
            - glow seen: yes
            - any of:
                - relief: at least 50 percent
                - gain shown: yes
          course:
            - up to: 4 to 6 visits
          limits:
            - up to: 3 visits a week
          examples:
            - request: moonbath, 6 visits, north
              case:
                glow seen: yes
                relief: 50 percent
              expect: medically necessary
              but:
                - 
        """;

    /// <summary>What changes, and the line that decided. The file's first recommendation begins at line 5; three lines are filled in behind its treatment.</summary>
    [Theory]
    [InlineData("glow seen: no", "line 13, criteria: glow seen: yes; the case says no")]
    [InlineData("glow seen: not in the records", "line 13, criteria: glow seen: yes; the case says not in the records")]
    [InlineData("glow seen: not asked", "line 13, criteria: glow seen: yes; the case says not asked")]
    [InlineData("relief: 49 percent", "line 14, criteria: 1 of 2 must be met, 0 are")]
    [InlineData("request: moonbath 2 x 6 weeks, north", "line 18, course: up to 4 to 6 visits; 12 asked, none given before")]
    [InlineData("earlier treatment: 5 visits", "line 18, course: up to 4 to 6 visits; 6 asked, 5 given before")]
    [InlineData("earlier treatment: not in the records", "line 18, course: up to 4 to 6 visits; 6 asked, how many were given before is not in the records")]
    [InlineData("request: moonbath 4 x 1 weeks, north", "line 20, limits: up to 3 visits a week; 4 asked")]
    [InlineData("request: moonbath, 5 visits, north", "line 18, course: up to 4 to 6 visits; 5 asked, none given before")]
    [InlineData("request: moonbath, south", "line 10, regions: north; the request is for south")]
    [InlineData("request: powder", "line 6, treatment: moonbath; the request is for powder")]
    [InlineData("request: moonbath", "line 10, regions: north; the request is for no region")]
    public void The_line_that_decided_is_named_with_what_it_was_held_against(string change, string because)
    {
        var results = ExampleRunner.Run(MadeUpPack.Of($"{Moon}{change}\n          expect: medically necessary for 99 visits").Load()).Results;

        results[^1].Passed.Should().BeFalse();
        results[^1].Because.Should().Be(because);
        results[^1].DecidingLine.Should().BePositive();
    }

    [Theory]
    [InlineData("- id: moon\n  treatment: moonbath\n  says: not recommended", "line 10, says: not recommended")]
    [InlineData("- id: moon\n  treatment: moonbath\n  says: recommended", "line 10, says: recommended")]
    [InlineData("- id: moon\n  treatment: moonbath\n  says: recommended\n  criteria:\n    - glow seen: no", "line 12, criteria: all are met")]
    [InlineData("- id: moon\n  treatment: moonbath\n  says: recommended\n  course:\n    - up to: 2 visits\n      when:\n        - glow seen: yes", "line 14, course: glow seen: yes; the case says no")]
    [InlineData("- id: moon\n  treatment: moonbath\n  says: recommended\n  conditions: [umber]", "line 11, conditions: umber; diagnosed is viola")]
    [InlineData("- id: moon\n  treatment: moonbath\n  says: recommended\n  phases: [dawn]", "line 11, phases: dawn; the case is in none of them")]
    [InlineData("- id: moon\n  treatment: moonbath\n  says: no recommendation", "line 5: it makes no recommendation")]
    public void So_it_is_for_what_is_said_and_for_whom(string recommendation, string because) => Because(recommendation).Should().Be(because);

    [Fact]
    public void Another_recommendation_that_governs_is_named() =>
        Because("- id: baths\n  treatment: bath\n  says: recommended", "- id: moon\n  treatment: moonbath\n  says: recommended").Should().Be("line 5: it is the wider one; blue-book/moon governs");

    [Fact]
    public void Recommendations_that_disagree_are_named() =>
        Because("- id: moon\n  treatment: moonbath\n  says: recommended", "- id: tide\n  treatment: moonbath\n  says: not recommended")
            .Should().Be("blue-book/moon (recommended) and blue-book/tide (not recommended) are of equal standing and disagree");

    [Fact]
    public void A_request_that_is_not_understood_is_said_to_be_so()
    {
        using var folder = Written("moonbath, 6 visits, north");
        var topic = folder.PathOf("pack/blue-book/topic.yaml");
        File.WriteAllText(topic, File.ReadAllText(topic).Replace("request: moonbath, 6 visits, north", "request: vorpal", StringComparison.Ordinal));

        Approved.Match(Shown(folder), "failed-example-not-understood");
    }

    [GitFact]
    public void What_the_line_was_in_the_last_commit_is_told()
    {
        using var folder = Written("moonbath 2 x 6 weeks, north");
        Git(folder, "init", "--quiet");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=Author", "-c", "user.email=author@example.org", "commit", "--quiet", "--message", "First");
        var topic = folder.PathOf("pack/blue-book/topic.yaml");
        File.WriteAllText(topic, File.ReadAllText(topic).Replace("4 to 6 visits", "4 to 8 visits", StringComparison.Ordinal));

        Approved.Match(Shown(folder), "failed-example-after-a-change");
    }

    [Fact]
    public void Only_the_examples_that_are_wanted_are_run()
    {
        using var folder = Written("moonbath 2 x 6 weeks, north");

        ImrRun.Of("test", folder.PathOf("pack"), "--only", "moon").Output.Should().Be("2 examples in 1 file: 2 passed, 0 failed\n");
        ImrRun.Of("test", folder.PathOf("pack"), "--only", "vorpal").Exit.Should().Be(2);
    }

    private static string Because(params string[] recommendations)
    {
        const string Example = "\n  examples:\n    - request: moonbath\n      case:\n        diagnoses: [viola]\n        glow seen: no\n      expect: medically necessary for 99 visits\n";
        return ExampleRunner.Run(MadeUpPack.Of(string.Concat(recommendations.Select((one, at) => at == 0 ? one + Example : one))).Load()).Results.Single().Because;
    }

    private static string Shown(TemporaryFolder folder) =>
        ImrRun.Of("test", folder.PathOf("pack")).Output.Replace(folder.PathOf("pack").Replace('\\', '/'), "guidelines", StringComparison.Ordinal);

    private static TemporaryFolder Written(string request)
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in MadeUpPack.Of($"{Moon}request: {request}\n          expect: medically necessary{(request.Contains("2 x 6", StringComparison.Ordinal) ? " for 6 visits" : "")}").Files)
            folder.Write($"pack/{path}", text);
        return folder;
    }

    private static void Git(TemporaryFolder folder, params string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder.PathOf("pack"), .. args]) { UseShellExecute = false });
        git!.WaitForExit();
        git.ExitCode.Should().Be(0);
    }
}
