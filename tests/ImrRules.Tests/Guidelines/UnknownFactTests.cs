using FluentAssertions;
using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Guidelines;

/// <summary>A fact that the vocabulary does not have yet: an author meets it often, and pastes what the finding proposes.</summary>
public sealed class UnknownFactTests
{
    private const string Criterion = "- glow seen: yes\n      - relief";
    private const string Answer = "          glow seen: yes\n        expect";
    private const string Variation = "- glow seen: no";

    [Fact]
    public void A_fact_that_is_used_again_and_again_in_a_file_is_one_finding_that_names_the_other_lines()
    {
        var found = Found((Criterion, "- ebbing sand: yes\n      - relief"), (Answer, "          ebbing sand: yes\n        expect"), (Variation, "- ebbing sand: not asked"));

        found.Should().ContainSingle().Which.Line.Should().Be(14);
        found[0].Hint.Should().EndWith("It also stands in lines 39, 42.");
    }

    [Fact]
    public void A_fact_that_is_misspelt_twice_is_one_finding_too() =>
        Found((Criterion, "- glow sen: yes\n      - relief"), (Variation, "- glow sen: no")).Should().ContainSingle().Which.Hint.Should().Be("Did you mean \"glow seen\"?\nIt also stands in line 42.");

    [Fact]
    public void Two_unknown_facts_are_two_findings() => Found((Criterion, "- ebbing sand: yes\n      - relief"), (Variation, "- further quirk: no")).Should().HaveCount(2);

    [Theory]
    [InlineData("yes", "not asked", "type: yes or no")]
    [InlineData("at least 40 percent", "not asked", "type: percent")]
    [InlineData("at least 6 weeks", "8 weeks", "type: duration")]
    [InlineData("at most 3 visits", "2 visits", "type: amount")]
    [InlineData("at least 4", "3", "type: number\n    ask")]
    [InlineData("at least 4 nights a week", "3", "type: number\n    unit: nights a week")]
    [InlineData("crimson", "azure", "type: choice\n    choices: [crimson")]
    [InlineData("[crimson, jade]", "azure", "type: choice\n    choices: [crimson, jade")]
    public void The_type_that_is_proposed_fits_all_its_uses(string test, string answer, string type)
    {
        Found((Criterion, $"- ebbing sand: {test}\n      - relief"), (Variation, $"- ebbing sand: {answer}"))[0].Hint.Should().Contain(type);
        Found((Criterion, $"- ebbing sand: not asked\n      - relief"), (Variation, $"- ebbing sand: {test}"))[0].Hint.Should().Contain(type);
    }

    [Fact]
    public void The_file_that_holds_a_fact_of_like_name_is_named() =>
        Found((Criterion, "- reed seen in fog over water: yes\n      - relief"))[0].Hint.Should().Contain("in vocabulary/words.yaml, where \"glow seen\" stands,");

    [Fact]
    public void What_is_pasted_without_a_question_is_noticed()
    {
        var hint = Found((Criterion, "- ebbing sand: yes\n      - relief"))[0].Hint!;
        var pasted = string.Join('\n', hint.Split('\n').SkipWhile(line => !line.StartsWith("  - fact", StringComparison.Ordinal)));

        var found = GuidelineLinter.Lint(new InMemoryFiles([.. new MadeUpPack().Files, ("vocabulary/mine.yaml", $"facts:\n{pasted}\n")]));

        found.Should().ContainSingle(one => one.Level == DiagnosticLevel.Error).Which.Should().BeEquivalentTo(new { File = "vocabulary/mine.yaml", Line = 4, Message = "nothing stands behind \"ask\"" });
    }

    private static Diagnostic[] Found(params (string Right, string Wrong)[] changes) =>
        [.. GuidelineLinter.Lint(WellFormed.With(changes)).Where(found => found.Level == DiagnosticLevel.Error)];
}
