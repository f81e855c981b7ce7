using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Authoring.Coverage;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Coverage;

/// <summary>How many of the mistakes that could be made in the repository's own guidelines their examples notice.</summary>
public sealed class RepositoryCoverageTests
{
    private static readonly Lazy<IReadOnlyList<RecommendationCoverage>> Coverage = new(() => CoverageRunner.Run(RealPack.Library));

    [Fact]
    public void Examples_notice_at_least_85_of_100_mistakes_in_all()
    {
        var (noticed, noticeable) = (Coverage.Value.Sum(one => one.Noticed), Coverage.Value.Sum(one => one.Noticeable));

        noticeable.Should().BeGreaterThan(3000);
        (100 * noticed / noticeable).Should().BeGreaterThanOrEqualTo(85);
    }

    /// <summary>What is asked for most, and what harms most: by the ids of the recommendations.</summary>
    [Theory]
    [InlineData("imaging", "mri|/ct-|x-ray|bone-scan|arthrogram|discography|ultrasound-hernia|thermography", 30)]
    [InlineData("therapy", "physical-|passive-modalities|manipulation|massage|acupuncture|traction|/tens|/pens|/nmes|h-wave|interferential|microcurrent|galvanic|-visits", 60)]
    [InlineData("opioids", "opioid|fentanyl|methadone|buprenorphine", 10)]
    public void Examples_notice_every_mistake_in(string kind, string ids, int atLeast)
    {
        var chosen = Coverage.Value.Where(one => Regex.IsMatch(one.Recommendation, ids)).ToArray();

        chosen.Should().HaveCountGreaterThanOrEqualTo(atLeast, kind);
        string.Join('\n', chosen.SelectMany(one => one.Mistakes.Where(mistake => mistake.Notice == Notice.NotNoticed).Select(mistake => $"{one.Recommendation}: {mistake.Words} (add {mistake.Add})")))
            .Should().BeEmpty();
    }
}
