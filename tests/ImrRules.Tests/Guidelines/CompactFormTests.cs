using FluentAssertions;
using ImrRules.Authoring.Examples;
using ImrRules.Guidelines;
using ImrRules.Pack;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Guidelines;

/// <summary>The pack holds trees that were made of its YAML when it was built: they give what the folder gives, in every way in which a host can use either.</summary>
public sealed class CompactFormTests
{
    private static readonly GuidelineFolder Folder = new(Path.Combine(Repository.Root, "guidelines"));

    [Fact]
    public void The_files_are_those_of_the_folder() =>
        GuidelinePack.Files.Read().Select(file => (file.Path, file.Text)).Should().Equal(Folder.Read().OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => (file.Path, file.Text)));

    [Fact]
    public void The_library_is_that_of_the_folder() => GuidelinePack.Load().Fingerprint.Should().Be(GuidelineLibrary.Load(Folder).Fingerprint);

    [Fact]
    public void Its_examples_end_as_those_of_the_folder()
    {
        var results = ExampleRunner.Run(GuidelinePack.Load()).Results;

        results.Should().HaveCountGreaterThan(3000);
        results.Select(result => result.ToString()).Should().Equal(ExampleRunner.Run(GuidelineLibrary.Load(Folder)).Results.Select(result => result.ToString()));
    }

    [Theory]
    [InlineData("acoem-2004-ch12/again.yaml", "an id that the pack has, too")]
    [InlineData("vocabulary/facts.yaml", "facts that the pack's topics ask for are gone")]
    [InlineData("sources.yaml", "sources that the pack's topics name are gone")]
    public void What_a_host_lays_over_it_gives_the_findings_that_it_gives_over_the_folder(string path, string why)
    {
        var text = path.StartsWith("acoem", StringComparison.Ordinal)
            ? Folder.Read().First(file => file.Path.StartsWith("acoem-2004-ch12/", StringComparison.Ordinal)).Text
            : string.Join('\n', Folder.Read().Single(file => file.Path == path).Text.Split('\n').Take(60));
        var own = new InMemoryFiles((path, text));

        FindingsIn(new LayeredGuidelines(GuidelinePack.Files, own)).Should().Be(FindingsIn(new LayeredGuidelines(Folder, own))).And.NotBeEmpty(why);
    }

    [Fact]
    public void A_file_of_the_pack_that_a_host_changes_is_read_as_it_was_changed()
    {
        var broken = new Changed(GuidelinePack.Files, file => file.Path == "sources.yaml" ? file with { Text = $"sorces:\n{file.Text}" } : file);
        var other = new Changed(GuidelinePack.Files, file => file.Path.StartsWith("acoem-2004-ch12/", StringComparison.Ordinal) ? file with { Text = file.Text.Replace("\ntopic: ", "\ntopic: The ", StringComparison.Ordinal) } : file);

        FindingsIn(broken).Should().Contain("sorces");
        GuidelineLibrary.Load(other).Fingerprint.Should().NotBe(GuidelinePack.Load().Fingerprint);
    }

    private sealed class Changed(IGuidelineFiles files, Func<GuidelineFile, GuidelineFile> change) : IGuidelineFiles
    {
        public IEnumerable<GuidelineFile> Read() => files.Read().Select(change);
    }

    private static string FindingsIn(IGuidelineFiles files)
    {
        GuidelineLibrary.TryLoad(files, out _, out var found);
        return DiagnosticText.Of(found);
    }
}
