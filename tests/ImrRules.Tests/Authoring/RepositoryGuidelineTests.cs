using FluentAssertions;
using ImrRules.Authoring.Examples;
using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring;

/// <summary>The repository's own guidelines: loaded, linted, proved by their examples.</summary>
public sealed class RepositoryGuidelineTests
{
    [Fact]
    public void All_examples_give_what_their_authors_expect()
    {
        var run = ExampleRunner.Run(RealPack.Library);

        run.Results.Should().HaveCountGreaterThan(100);
        string.Join('\n', run.Results.Where(result => !result.Passed).Select(Words)).Should().BeEmpty();
    }

    [Fact]
    public void Lint_finds_no_error_and_no_warning() =>
        DiagnosticText.Of(GuidelineLinter.Lint(new GuidelineFolder(RealPack.Folder)).Where(found => found.Level != DiagnosticLevel.Note)).Should().Be("nothing is found\n");

    /// <summary>The file, the right words, a number got wrong, and the request of the only example that notices.</summary>
    [Theory]
    [InlineData("mtus-chronic-pain-2009/massage-therapy.yaml", "up to: 4 to 6 visits", "up to: 4 to 8 visits")]
    [InlineData("mtus-chronic-pain-2009/epidural-steroid-injection.yaml", "at least 50 percent", "at least 49 percent")]
    public void A_number_got_wrong_makes_an_example_of_that_recommendation_fail(string file, string right, string wrong)
    {
        var changed = Changed(file, right, wrong);

        var failed = ExampleRunner.Run(changed).Results.Where(result => !result.Passed).ToArray();

        failed.Should().NotBeEmpty().And.OnlyContain(result => result.File == file);
    }

    [Fact]
    public void A_massage_course_of_eight_visits_is_noticed_by_the_examples_that_ask_for_more_than_six() =>
        Approved.Match(
            string.Join('\n', ExampleRunner.Run(Changed("mtus-chronic-pain-2009/massage-therapy.yaml", "up to: 4 to 6 visits", "up to: 4 to 8 visits")).Results.Where(result => !result.Passed).Select(Words)),
            "massage-of-eight-visits");

    private static GuidelineLibrary Changed(string file, string right, string wrong)
    {
        var files = new GuidelineFolder(RealPack.Folder).Read().Select(one => one.Path != file ? one : one with { Text = one.Text.Replace(right, wrong, StringComparison.Ordinal) }).ToArray();
        files.Single(one => one.Path == file).Text.Should().Contain(wrong);
        return GuidelineLibrary.Load(new InMemoryFiles([.. files.Select(one => (one.Path, one.Text))]));
    }

    private static string Words(ExampleResult result) =>
        $"{result.Recommendation}: {result.Request}{(result.But is null ? "" : $", but: {result.But}")}\n  expected {result.Expected}\n  got      {result.Got}\n  read as  {result.ReadAs}\n  because  {result.Because}";
}
