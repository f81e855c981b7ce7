using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>Bad input: one clear message for each mistake on standard error, exit 2, nothing half done, and the other files still answered.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string GoodCase = "requested: 2015-01-12\nitems:\n  - request: Massage therapy, 6 visits, lumbar spine\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file() => Refused(_folder.PathOf("nowhere.yaml"), "nowhere.yaml");

    [Fact]
    public void A_folder_for_a_file() => Refused(Path.GetDirectoryName(_folder.PathOf("x"))!, "folder");

    [Fact]
    public void A_binary_file() => Refused(_folder.Write("binary.yaml", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0xff, 0xfe]), "binary.yaml");

    [Fact]
    public void An_empty_file() => Refused(_folder.Write("empty.yaml", ""), "empty");

    [Fact]
    public void A_letter_with_no_items() =>
        Refused(_folder.Write("letter.txt", "CLINICAL CASE SUMMARY\nA 45 year old female.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n"), "no disputed item");

    [Fact]
    public void A_misspelt_key() =>
        Refused(_folder.Write("case.yaml", "requestd: 2015-01-12\nitems:\n  - request: Massage therapy\n"), "case.yaml:1:1", "requested");

    [Fact]
    public void A_misspelt_fact() =>
        Refused(_folder.Write("case.yaml", GoodCase + "    facts: { red flagg: yes }\n"), "case.yaml:4", "red flag");

    [Theory]
    [InlineData("brackets.yaml")]
    [InlineData("brackets.json")]
    public void Ten_megabytes_of_brackets(string name) => Refused(_folder.Write(name, new string('[', 10_000_000)), name);

    [Fact]
    public void A_patients_words_are_never_shown()
    {
        var run = ImrRun.Of("evaluate", _folder.Write("case.yaml", GoodCase + "age: fortyfive-secret\nborn: secret-date\nsecret-key-of-a-patient: secret-value\n"));

        run.Exit.Should().Be(2);
        run.Error.Should().NotContain("fortyfive").And.NotContain("secret-date").And.NotContain("secret-value");
    }

    [Fact]
    public void The_other_files_are_still_answered()
    {
        var run = ImrRun.Of("evaluate", "--format", "json", _folder.PathOf("nowhere.yaml"), _folder.Write("good.yaml", GoodCase));

        run.Exit.Should().Be(2);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "x.yaml", "--review", "imrr")]
    [InlineData("ask")]
    [InlineData("ask", "Massage therapy", "--requested", "2015-13-40")]
    [InlineData("ask", "Massage therapy", "--fact", "red flagg: yes")]
    [InlineData("ask", "Massage therapy", "--fact", "red flag: perhaps")]
    [InlineData("no-such-command")]
    public void Wrong_usage_is_said_and_exits_with_2(params string[] args)
    {
        var run = ImrRun.Of(args);

        run.Exit.Should().Be(2);
        run.Error.Should().NotBeEmpty();
        run.Output.Should().BeEmpty();
    }

    private static void Refused(string path, params string[] named)
    {
        var run = ImrRun.Of("evaluate", path);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd('\n').Split('\n').Count(line => line.Contains("error", StringComparison.Ordinal)).Should().BeLessThanOrEqualTo(1, "one mistake is told once: {0}", run.Error);
        run.Error.Length.Should().BeLessThan(2_000);
        run.Error.Should().ContainAll(named);
    }
}
