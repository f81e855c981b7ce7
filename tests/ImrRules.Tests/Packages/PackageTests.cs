using System.IO.Compression;
using FluentAssertions;
using ImrRules.Tests.Pages;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Packages;

/// <summary>The packages as one takes them in who has nothing else: a new project, the ten lines of README, and the command as a tool.</summary>
public sealed class PackageTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Packages => ["ImrRules.0", "ImrRules.Pack.", "ImrRules.Authoring.", "imr."];

    [Fact]
    public void A_new_project_with_two_packages_and_ten_lines_decides()
    {
        feed.Dotnet("new", "console", "--output", "app");
        feed.Dotnet("add", "app", "package", "ImrRules");
        feed.Dotnet("add", "app", "package", "ImrRules.Pack");
        File.WriteAllText(Path.Combine(feed.Taker, "app", "Program.cs"), FencedBlock.In(Readme).First(block => block.Language == "csharp").Text);

        feed.Dotnet("run", "--project", "app").Should().StartWith("Upheld: MTUS ACOEM Chapter 12 Low Back Complaints, Traction, page 300\n");
    }

    [Fact]
    public void The_tool_says_what_README_shows()
    {
        var shown = ShownCommand.In(Readme)[0];
        feed.Dotnet("tool", "install", "imr", "--tool-path", "tools");

        feed.Run(Path.Combine(feed.Taker, "tools", "imr"), ShownCommand.Words(shown.Line)).Should().StartWith(shown.Output);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_a_readme_an_icon_a_licence_and_symbols(string package)
    {
        var file = Directory.EnumerateFiles(feed.Feed, $"{package}*.nupkg").Should().ContainSingle().Subject;
        using var zip = ZipFile.OpenRead(file);

        zip.Entries.Select(entry => entry.FullName).Should().Contain(["README.md", "icon.png"]);
        new StreamReader(zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open()).ReadToEnd()
            .Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<description>");
        File.Exists(Path.ChangeExtension(file, ".snupkg")).Should().BeTrue();
    }

    [Fact]
    public void The_pack_lists_its_recommendations_with_their_fingerprints()
    {
        using var zip = ZipFile.OpenRead(Directory.EnumerateFiles(feed.Feed, "ImrRules.Pack.*.nupkg").Single());
        using var lines = new StreamReader(zip.GetEntry("manifest.jsonl")!.Open());

        lines.ReadToEnd().TrimEnd('\n').Split('\n').Should().HaveCountGreaterThan(400).And.OnlyContain(line => line.Contains("\"fingerprint\":\"") && line.Contains("\"verified\":\"") && line.Contains("\"review\":\""));
    }
}
