using System.Text;
using System.Text.Json;
using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Coverage;

/// <summary><c>imr coverage --write</c>: what is missing is added to the files, and what is expected is left for a person to say.</summary>
public sealed class WrittenVariationTests
{
    private const string Topic = "blue-book/topic.yaml";
    private const string Open = "expect: \"?\"";

    private const string Many = """
        - id: moon   # a remark
          treatment: moonbath
          says: recommended
          regions: [north]
          phases: [dawn]
          criteria:
            - any of:
                - relief: at least 50 percent
                - hue: [amber]
          course:
            - up to: 2 visits
            - up to: 4 visits
              when:
                - gain shown: yes
          examples:
            - request: "moonbath, 2 visits, north"
              case:
                phase: dawn
                hue: amber
              expect:   medically necessary
            # the second one
            - request: moonbath, 1 visit, north
              case:
                phase: dawn
                relief: 60 percent
              expect: medically necessary
              but:
                - relief: 40 percent
                  expect: not medically necessary

        - id: powders
          treatment: powder
          says: recommended
          conditions: [umber]
        """;

    [Fact]
    public void All_that_stood_in_a_file_stays_as_it_was()
    {
        using var folder = Written(Many);
        var before = Lines(folder);

        ImrRun.Of("coverage", folder.PathOf("pack"), "--write").Exit.Should().Be(0);

        var after = Lines(folder);
        after.Should().ContainInOrder(before).And.HaveCountGreaterThan(before.Length);
        Approved.Match(string.Join('\n', after), "missing-variations-written");
    }

    [Fact]
    public void A_mark_at_the_head_and_the_ends_of_lines_stay_as_well()
    {
        using var folder = Written(Many);
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(File.ReadAllText(folder.PathOf($"pack/{Topic}")).ReplaceLineEndings("\r\n"))).ToArray();
        folder.Write($"pack/{Topic}", bytes);

        ImrRun.Of("coverage", folder.PathOf("pack"), "--write");

        var after = Encoding.UTF8.GetString(File.ReadAllBytes(folder.PathOf($"pack/{Topic}")));
        after.Should().StartWith("\uFEFF").And.Contain(Open);
        after.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
    }

    [Fact]
    public void What_is_written_is_refused_until_a_person_says_what_is_expected()
    {
        using var folder = Written(Many);

        var run = ImrRun.Of("coverage", folder.PathOf("pack"), "--write");

        var open = File.ReadAllText(folder.PathOf($"pack/{Topic}")).Split(Open).Length - 1;
        run.Error.Should().StartWith($"Added {open} variations to 1 file.");
        run.Output.Should().Contain($"adds {open} variations");
        ImrRun.Of("lint", folder.PathOf("pack"), "--format", "json").Output.Split('\n').Count(line => line.Contains("\"expectation-open\"", StringComparison.Ordinal)).Should().Be(open);
        ImrRun.Of("test", folder.PathOf("pack")).Exit.Should().Be(2);
    }

    [Fact]
    public void Once_it_is_said_every_mistake_is_noticed()
    {
        using var folder = Written(Many);
        ImrRun.Of("coverage", folder.PathOf("pack"), "--at-least", "100").Exit.Should().Be(1);
        ImrRun.Of("coverage", folder.PathOf("pack"), "--write");

        SayWhatIsExpected(folder);

        ImrRun.Of("test", folder.PathOf("pack")).Exit.Should().Be(0);
        var again = ImrRun.Of("coverage", folder.PathOf("pack"), "--at-least", "100");
        again.Exit.Should().Be(0, again.Output);
    }

    /// <summary>As an author would: runs the examples and, where the answer is right, writes it down.</summary>
    private static void SayWhatIsExpected(TemporaryFolder folder)
    {
        var path = folder.PathOf($"pack/{Topic}");
        File.WriteAllText(path, File.ReadAllText(path).Replace(Open, "expect: does not govern", StringComparison.Ordinal));
        var lines = File.ReadAllLines(path);
        foreach (var line in ImrRun.Of("test", folder.PathOf("pack"), "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var result = JsonDocument.Parse(line);
            if (result.RootElement.GetProperty("passed").GetBoolean())
                continue;
            var at = Array.FindIndex(lines, result.RootElement.GetProperty("line").GetInt32() - 1, one => one.Contains("expect:", StringComparison.Ordinal));
            lines[at] = lines[at].Replace("does not govern", result.RootElement.GetProperty("got").GetString(), StringComparison.Ordinal);
        }
        File.WriteAllLines(path, lines);
    }

    private static TemporaryFolder Written(string recommendations)
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in MadeUpPack.Of(recommendations).Files)
            folder.Write($"pack/{path}", text);
        return folder;
    }

    private static string[] Lines(TemporaryFolder folder) => File.ReadAllLines(folder.PathOf($"pack/{Topic}"));
}
