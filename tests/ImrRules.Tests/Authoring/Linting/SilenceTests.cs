using FluentAssertions;
using ImrRules.Diagnostics;
using ImrRules.Tests.Guidelines;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>That a source is silent, or records are, is said by those alone who looked.</summary>
public sealed class SilenceTests
{
    private const string Hollow = "- id: bath\n  treatment: bath\n  says: no recommendation";

    [Fact]
    public void No_recommendation_of_a_source_that_nobody_looked_at_is_noted()
    {
        var found = Linted.Of("silence-from-memory", Support.MadeUpPack.Of(Hollow)).Should().ContainSingle().Subject;

        found.Level.Should().Be(DiagnosticLevel.Note);
        found.Hint.Should().Contain("take the recommendation away");
    }

    [Theory]
    [InlineData("- id: bath\n  treatment: bath\n  says: not recommended")]
    [InlineData(Hollow + "\n  limits:\n    - up to: 6 visits")]
    [InlineData("- id: bath\n  treatment: bath\n  see: [blue-book/bath]")]
    public void What_says_or_bounds_something_is_let_be(string recommendation) => Linted.For("silence-from-memory", recommendation).Should().BeEmpty();

    [Theory]
    [InlineData("- glow seen: yes\n      - relief", "- glow seen: not in the records\n      - relief")]
    [InlineData("at least 50 percent", "not documented")]
    [InlineData("- hue: [amber, teal]", "- hue: not asked")]
    public void That_records_are_silent_is_no_test_and_what_to_ask_is_said(string right, string wrong) =>
        Linted.Of("wrong-test", WellFormed.With((right, wrong))).Should().ContainSingle().Which.Hint.Should().EndWith("Where something must have failed or be absent, ask a fact that says so, with yes.");
}
