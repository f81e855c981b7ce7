using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>What is nearly said twice, said at too great length, or left out.</summary>
public sealed class WordingTests
{
    private static readonly string Forty = string.Join(' ', Enumerable.Repeat("bath", 39)) + " bath";

    [Fact]
    public void A_sentence_of_more_than_forty_words_is_told_with_its_beginning() => HardToRead($"summary: A bath. {Forty} more. Then sleep.", "summary: ").Should().ContainSingle()
        .Which.Should().EndWith("| the sentence \"bath bath bath bath bath bath ...\" has 41 words");

    [Fact]
    public void Forty_words_can_be_read_and_so_can_many_sentences() => HardToRead($"summary: {Forty}. {Forty}! {Forty}? (See above.) {Forty}", "summary: ").Should().BeEmpty();

    [Fact]
    public void What_is_printed_with_a_refusal_and_for_a_criterion_is_looked_at_a_quote_is_not() => Linted.For("hard-to-read", $"""
        - id: bath
          treatment: bath
          says: recommended
          quote: {Forty} more
          criteria:
            - criterion: {Forty} more
              glow seen: yes
          if refused: {Forty} more
        """).Should().HaveCount(2);

    [Fact]
    public void Two_that_mean_the_same_for_the_same_patients_are_told() => SameMeaning("""
        - id: bath
          treatment: bath
          regions: [north, south]
          says: recommended
          criteria:
            - glow seen: yes
            - any of:
                - hue: amber
                - relief: at least 50 percent
        - id: bath-again
          treatment: bath
          regions: [south, north]
          says: recommended
          criteria:
            - any of:
                - relief: at least 50 percent
                - hue: amber
            - glow seen: yes
        """).Should().Equal("- id: bath-again | \"bath-again\" means the same as \"bath\"");

    [Theory]
    [InlineData("regions: [south]", "says: recommended")]
    [InlineData("regions: [north]", "says: recommended as an option")]
    [InlineData("regions: [north]", "says: recommended\n  course:\n    - up to: 6 visits")]
    [InlineData("regions: [north]", "says: recommended\n  criteria:\n    - glow seen: no")]
    public void Two_that_differ_in_anything_that_decides_are_let_be(string scope, string says) =>
        SameMeaning($"- id: a\n  treatment: bath\n  regions: [north]\n  says: recommended\n- id: b\n  treatment: bath\n  {scope}\n  {says}").Should().BeEmpty();

    [Fact]
    public void Two_sources_may_say_the_same() => Linted.For("same-meaning", MadeUpPack.Of(
        ("one", "standing: schedule", "- id: bath\n  treatment: bath\n  says: recommended"), ("two", "standing: schedule", "- id: bath\n  treatment: bath\n  says: recommended"))).Should().BeEmpty();

    [Theory]
    [InlineData("glows seen", "Has a glow been seen anywhere?", true)]
    [InlineData("seen a glow", "Is there any?", true)]
    [InlineData("bright light", "Is the glow seen?", true)]
    [InlineData("bright light", "Is a glow seen at dusk by the one who bathes?", false)]
    [InlineData("gleam seen", "Is a gleam seen?", false)]
    public void A_fact_that_asks_nearly_what_another_one_does_is_told(string name, string ask, bool isTwin) =>
        Linted.For("same-meaning", MadeUpPack.Of("") with { MoreWords = $"facts:\n  - fact: {name}\n    type: yes or no\n    ask: \"{ask}\"", Topics = new Dictionary<string, string>() })
            .Should().HaveCount(isTwin ? 1 : 0);

    [Fact]
    public void Facts_that_are_marked_as_near_are_let_be() =>
        Linted.For("same-meaning", MadeUpPack.Of("") with { MoreWords = "facts:\n  - fact: glows seen\n    type: yes or no\n    near: [glow seen]\n    ask: \"Is a glow seen?\"", Topics = new Dictionary<string, string>() }).Should().BeEmpty();

    [Fact]
    public void The_same_request_and_case_twice_is_told_also_where_facts_stand_in_another_order() => Linted.For("same-example", """
        - id: bath
          treatment: bath
          says: recommended
          examples:
            - request: Bath, north
              case:
                glow seen: yes
                hue: amber
              expect: medically necessary
              but:
                - hue: teal
                  expect: medically necessary
            - request: bath,  north
              case:
                hue: amber
                glow seen: yes
              expect: medically necessary
              but:
                - hue: teal
                  expect: not medically necessary
                - glow seen: no
                  expect: medically necessary
        """).Should().Equal(
            "- request: bath,  north | this is the example of line 12 again: the same request and case", "- hue: teal | line 18 expects something else of the same request and case");

    [Fact]
    public void A_table_without_a_row_for_a_choice_is_told() => Missing("by: hue", "amber: 10 visits").Should().Equal("rows: | the table has no row for \"teal\"");

    [Theory]
    [InlineData("by: hue", "amber: 10 visits\n      teal: 8 visits")]
    [InlineData("by: hue\n    otherwise: 4 visits", "amber: 10 visits")]
    [InlineData("by: condition", "umber: 10 visits\n      viola: 4 visits")]
    public void A_table_with_a_row_for_each_or_for_the_rest_is_let_be(string by, string rows) => Missing(by, rows).Should().BeEmpty();

    [Fact]
    public void A_table_by_condition_has_a_row_for_each_of_the_recommendations() => Missing("by: condition", "viola: 10 visits").Should().Equal("rows: | the table has no row for \"umber\"");

    private static IEnumerable<string> HardToRead(string summary, string key) =>
        Linted.For("hard-to-read", new InMemoryFiles([.. MadeUpPack.Of("- id: bath\n  treatment: bath\n  says: recommended").Files.Select(file => (file.Path, file.Text.Replace($"{key}What the source says.", summary, StringComparison.Ordinal)))]));

    private static IEnumerable<string> SameMeaning(string recommendations) => Linted.For("same-meaning", recommendations);

    private static IEnumerable<string> Missing(string by, string rows)
    {
        var parts = by.Split("\n    ");
        var otherwise = parts.Length > 1 ? $"\n    {parts[1]}" : "";
        return Linted.For("table-row-missing", $"- id: bath\n  treatment: bath\n  conditions: [umber, viola]\n  says: recommended\n  course:\n    - up to: the table\n  table:\n    {parts[0]}\n    rows:\n      {rows}{otherwise}");
    }
}
