using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>What is printed of a recommendation, as its author and a reviewer read it.</summary>
public sealed class PrintedWordsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("at least 4", "At least 4 nights a week.", "nights of fog: at least 4 nights a week")]
    [InlineData("at most 1", "At most 1 night a week.", "nights of fog: at most 1 night a week")]
    public void A_number_has_its_unit(string test, string shown, string asked)
    {
        var pack = (MadeUpPack.Of($"- id: bath\n  treatment: bath\n  says: recommended\n  criteria:\n    - nights of fog: {test}") with
        {
            MoreWords = "facts:\n  - fact: nights of fog\n    type: number\n    unit: nights a week\n    ask: \"On how many nights is there fog?\"\n",
        }).WriteTo(_folder);

        ImrRun.Of("show", "bath", pack).Output.Should().Contain($"On how many nights is there fog? {shown}");
        ImrRun.Of("ask", "bath", "--guidelines", pack).Output.Should().Contain(asked);
    }

    [Fact]
    public void What_another_source_goes_before_is_not_said_to_go_first()
    {
        var pack = MadeUpPack.Of(("old", "standing: schedule", "- id: one\n  treatment: bath\n  says: recommended"), ("new", "standing: schedule\ntakes precedence over: [old]", "- id: one\n  treatment: bath\n  says: not recommended")).WriteTo(_folder);

        ImrRun.Of("ask", "bath", "--guidelines", pack).Output.Should().Contain("Passed over   another source goes before it: old/one");
    }

    [Theory]
    [InlineData("Waters, Baths", "Blue Book, Waters, Baths")]
    [InlineData("Baths", "Blue Book, Baths")]
    [InlineData("Powders", "Blue Book, Baths, Powders")]
    public void A_heading_that_the_section_names_is_not_said_twice(string section, string citation)
    {
        var pack = MadeUpPack.Of($"- id: bath\n  section: {section}\n  treatment: bath\n  says: recommended").WriteTo(_folder);
        File.WriteAllText(Path.Combine(pack, "blue-book/topic.yaml"), File.ReadAllText(Path.Combine(pack, "blue-book/topic.yaml")).Replace("pages: 7", "section: Baths", StringComparison.Ordinal));

        ImrRun.Of("ask", "bath", "--guidelines", pack, "--format", "text").Output.Should().Contain($"{citation}.");
    }
}
