using FluentAssertions;
using ImrRules.Authoring.Linting;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring;

/// <summary>What the linter finds in a vocabulary: words that the reader of requests could take in a way that nobody meant.</summary>
public sealed class VocabularyLintTests
{
    private const string TwoBaths = """
        treatments:
          - treatment: moonbath
            also: [MB]
          - treatment: mudbath
            also: [mb]
        """;

    [Fact]
    public void A_wording_of_two_treatments_is_told_where_the_second_stands() =>
        Found("synonym-clash", TwoBaths).Should().Equal("5:12 \"mb\" is a wording of \"mudbath\" and of \"moonbath\"");

    [Fact]
    public void A_wording_of_a_treatment_and_of_a_drug_is_one_of_two_treatments() =>
        Found("synonym-clash", """
            treatments:
              - treatment: moonbath
                also: [glimmer]
            drugs:
              - drug: tidewort
                brands: [Glimmer]
            """).Should().Equal("6:14 \"Glimmer\" is a wording of \"tidewort\" and of \"moonbath\"");

    [Fact]
    public void A_hyphen_does_not_make_another_wording() =>
        Found("synonym-clash", TwoBaths.Replace("[MB]", "[moon-bath]", StringComparison.Ordinal).Replace("[mb]", "[Moon Bath]", StringComparison.Ordinal)).Should().ContainSingle();

    [Theory]
    [InlineData("- treatment: mudbath", "- treatment: mudbath\n    needs:\n      mb: [mud]")]
    [InlineData("[mb]", "[mub]")]
    public void A_wording_that_asks_for_words_beside_it_is_no_clash(string words, string otherwise) =>
        Found("synonym-clash", TwoBaths.Replace(words, otherwise, StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_phrase_in_doubt_may_have_the_words_of_another_term() =>
        Found("synonym-clash", """
            phrases:
              - phrase: aglow
                kind: detail
              - phrase: shining
                also: [aglow]
                kind: in doubt
                value: the sky or the lamp
            """).Should().BeEmpty();

    [Theory]
    [InlineData("12", "the filler \"12\" holds a number, which says something")]
    [InlineData("seven moons", "the filler \"seven moons\" holds a number, which says something")]
    [InlineData("not at all", "the filler \"not at all\" holds a negation, which says something")]
    [InlineData("w/o", "the filler \"w/o\" holds a negation, which says something")]
    [InlineData("that one", "the filler \"that one\" holds a number, which says something")]
    [InlineData("my sunward", "the filler \"my sunward\" holds a side, which says something")]
    [InlineData("Moon-Bath", "the filler \"Moon-Bath\" is a wording of \"moon bath\"")]
    public void A_filler_that_says_something_is_told(string filler, string expected) =>
        Found("filler-claims", Fillers(filler)).Should().Equal($"6:12 {expected}");

    [Theory]
    [InlineData("if you please")]
    [InlineData("notably")]
    [InlineData("bath")]
    public void A_filler_that_says_nothing_is_let_be(string filler) => Found("filler-claims", Fillers(filler)).Should().BeEmpty();

    [Fact]
    public void Drugs_one_letter_apart_are_told() =>
        Found("drug-too-near", Drugs("")).Should().Equal("3:11 \"tidewart\" of \"tidewart\" is one letter away from \"tidewort\" of \"tidewort\"");

    [Theory]
    [InlineData("confused with: [tidewort]")]
    [InlineData("ingredients: [tidewort]")]
    public void Drugs_one_letter_apart_that_are_marked_or_the_same_are_let_be(string line) => Found("drug-too-near", Drugs(line)).Should().BeEmpty();

    [Fact]
    public void Terms_that_no_example_reads_are_counted()
    {
        var found = GuidelineLinter.Lint(new InMemoryFiles(
            ("vocabulary/words.yaml", "treatments:\n  - treatment: moonbath\n  - treatment: mudbath\n  - treatment: tideglass\nregions:\n  - region: north\n"),
            ("sources.yaml", "sources:\n  - id: blue-book\n    title: The Blue Book\n    cite as: Blue Book\n    standing: schedule\n    text: may be quoted\n"),
            ("blue-book/baths.yaml", """
                source: blue-book
                topic: Baths
                pages: 7
                recommendations:
                  - id: moonbath
                    treatment: moonbath
                    says: recommended
                    summary: It helps.
                    verified: no
                    reviewed: no
                    examples:
                      - request: moonbath for the north
                        expect: medically necessary
                """))).Where(one => one.Rule == "unread-term");

        found.Select(one => $"{one.Line} {one.Message}").Should().Equal("3 2 of 3 treatments are read by no example, \"mudbath\" the first of them");
    }

    private static string Fillers(string filler) => $"""
        phrases:
          - phrase: sunward
            kind: side
            value: left
          - phrase: thus
            also: ["{filler}"]
            kind: filler
        treatments:
          - treatment: moon bath
        """;

    private static string Drugs(string line) => $"""
        drugs:
          - drug: tidewort
          - drug: tidewart
            {line}
        """;

    private static IEnumerable<string> Found(string rule, string vocabulary) =>
        GuidelineLinter.Lint(new InMemoryFiles(("vocabulary/words.yaml", vocabulary))).Where(one => one.Rule == rule).Select(one => $"{one.Line}:{one.Column} {one.Message}");
}
