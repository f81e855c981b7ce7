using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary><c>imr unpack</c> gives an author who has the command alone what the source of the project holds.</summary>
public sealed class UnpackTests
{
    [Fact]
    public void What_is_unpacked_is_the_guidelines_as_they_are_written()
    {
        using var folder = new TemporaryFolder();

        ImrRun.Of("unpack", folder.PathOf("ours/guidelines")).Exit.Should().Be(0);

        Texts(folder.PathOf("ours/guidelines")).Should().Equal(Texts(RealPack.Folder));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("guidelines/mine.yaml", "");

        var run = ImrRun.Of("unpack", folder.PathOf("guidelines"));

        (run.Exit, run.Output).Should().Be((2, ""));
        run.Error.Should().EndWith("is there already and holds something; nothing was written. Name a new folder.\n");
        Directory.EnumerateFileSystemEntries(folder.PathOf("guidelines")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_name_is_refused(string blank) =>
        ImrRun.Of("unpack", blank).Should().Be(new ImrRun(2, "", "imr unpack: the name of the folder is blank; nothing was written. Name a new folder.\n"));

    private static Dictionary<string, string> Texts(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(path => Path.GetRelativePath(folder, path), path => File.ReadAllText(path).ReplaceLineEndings("\n"));
}
