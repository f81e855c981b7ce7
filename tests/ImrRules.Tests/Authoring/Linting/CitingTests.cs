using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>Pages lie within their topic's, quotes are short, and texts hold on days that fit together.</summary>
public sealed class CitingTests
{
    [Theory]
    [InlineData("8", "page 8 lies outside the topic's pages, 7")]
    [InlineData("7-8", "pages 7-8 lie outside the topic's pages, 7")]
    [InlineData("7, 9", "pages 7, 9 lie outside the topic's pages, 7")]
    public void Pages_outside_the_topics_are_told(string pages, string expected) => Outside($"  pages: {pages}").Should().Equal($"pages: {pages} | {expected}");

    [Theory]
    [InlineData("  pages: 7")]
    [InlineData("  pages: vii")]
    [InlineData("  section: 8")]
    public void Pages_of_the_topic_and_what_is_no_number_are_let_be(string line) => Outside(line).Should().BeEmpty();

    [Theory]
    [InlineData("  criteria:\n    - glow seen: yes\n      pages: 8")]
    [InlineData("  criteria:\n    - any of:\n        - glow seen: yes\n          pages: 8\n        - hue: amber")]
    [InlineData("  should:\n    - glow seen: yes\n      pages: 8")]
    [InlineData("  course:\n    - up to: 6 visits\n      pages: 8")]
    [InlineData("  limits:\n    - up to: 6 visits\n      pages: 8")]
    [InlineData("  criteria:\n    - pages: 8\n      glow seen: yes")]
    public void So_are_those_of_a_criterion_a_step_or_a_limit_and_the_pages_are_marked(string lines) => Outside(lines).Should().ContainSingle().Which.Should().EndWith("pages: 8 | page 8 lies outside the topic's pages, 7");

    [Fact]
    public void A_quote_of_more_than_a_hundred_words_is_told()
    {
        Quote(100).Should().BeEmpty();
        Quote(101).Should().ContainSingle().Which.Should().EndWith("the quote has 101 words: more than 100 are an extract, which its owner may have to allow");
    }

    [Fact]
    public void A_text_is_told_that_holds_on_a_day_with_the_one_that_replaces_it() => Days("2014-12-31", "2014-12-31").Should().Equal(
        "replaces: old | on 2014-12-31 both this and \"old\", which it replaces, are in force");

    [Fact]
    public void A_text_that_ends_the_day_before_is_let_be() => Days("2014-12-30", "2014-12-31").Should().BeEmpty();

    [Theory]
    [InlineData("from: requests of 2015-01-01", 1)]
    [InlineData("from: requests of 2014-12-31", 0)]
    [InlineData("from: services of 2015-01-01", 0)]
    public void What_is_never_in_force_with_the_one_that_sees_it_is_told(string other, int count) => Linted.For("out-of-force", MadeUpPack.Of(
        ("old", "standing: schedule\nto: requests of 2014-12-31", "- id: bath\n  treatment: bath\n  says: recommended\n  see: [new/bath]"),
        ("new", $"standing: schedule\n{other}", "- id: bath\n  treatment: bath\n  says: recommended"))).Should().HaveCount(count);

    private static IEnumerable<string> Outside(string lines) => Linted.For("page-outside-file", $"- id: bath\n  treatment: bath\n  says: recommended\n{lines}");

    private static IEnumerable<string> Quote(int words) => Linted.For("long-quote", $"- id: bath\n  treatment: bath\n  says: recommended\n  quote: {string.Join(' ', Enumerable.Repeat("bath", words))}");

    private static IEnumerable<string> Days(string last, string first) => Linted.For("out-of-force", $"""
        - id: old
          treatment: bath
          says: recommended
          in force: 2014-01-01 to {last}
        - id: new
          treatment: bath
          says: not recommended
          in force: {first} to 2015-12-31
          replaces: old
        """);
}
