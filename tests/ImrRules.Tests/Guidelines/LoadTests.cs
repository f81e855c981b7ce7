using FluentAssertions;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Guidelines;

public sealed class LoadTests
{
    [Fact]
    public void Mistakes_in_several_files_are_all_reported_in_the_order_of_the_files()
    {
        var files = WellFormed.With(("  - treatment: powder", "  - treatmnt: powder"), ("standing: schedule", "standing: shedule"), ("at least 50 percent", "50%"), ("evidence: moderate", "evidence: modest"));

        GuidelineLibrary.TryLoad(files, out _, out var diagnostics);

        Approved.Match(DiagnosticText.Of(diagnostics), "mistakes-in-several-files");
    }

    [Fact]
    public void A_file_that_is_no_YAML_does_not_hide_the_mistakes_of_others()
    {
        var files = new InMemoryFiles(
            ("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", WellFormed.Sources),
            ("blue-book/a.yaml", "source: blue-book\ntopic: [Baths\n"),
            (WellFormed.TopicFile, WellFormed.Topic.Replace("at least 50 percent", "50%", StringComparison.Ordinal)));

        GuidelineLibrary.TryLoad(files, out _, out var diagnostics);

        Approved.Match(DiagnosticText.Of(diagnostics), "no-YAML-beside-a-mistake");
    }

    [Fact]
    public void Load_throws_with_all_that_TryLoad_returns()
    {
        var files = WellFormed.With(("standing: schedule", "standing: shedule"), ("at least 50 percent", "50%"));
        GuidelineLibrary.TryLoad(files, out _, out var diagnostics);

        var load = () => GuidelineLibrary.Load(files);

        load.Should().Throw<InvalidGuidelineException>().Which.Diagnostics.Should().Equal(diagnostics).And.HaveCountGreaterThan(1);
        load.Should().Throw<InvalidGuidelineException>().WithMessage("*shedule*").WithMessage("*percentage*");
    }

    [Fact]
    public void No_file_at_all_is_an_error() =>
        new Action(() => GuidelineLibrary.Load(new InMemoryFiles())).Should().Throw<InvalidGuidelineException>().WithMessage("*no guideline file*");

    [Fact]
    public void A_folder_that_does_not_exist_is_named() =>
        new Action(() => GuidelineLibrary.Load("no/such/folder")).Should().Throw<DirectoryNotFoundException>().WithMessage("*no/such/folder*");

    [Fact]
    public void The_order_in_which_files_are_handed_over_does_not_matter()
    {
        var files = WellFormed.Files.Read().ToArray();

        var turned = GuidelineLibrary.Load(new InMemoryFiles([.. files.Reverse().Select(file => (file.Path, file.Text))]));

        turned.Fingerprint.Should().Be(GuidelineLibrary.Load(WellFormed.Files).Fingerprint);
    }
}
