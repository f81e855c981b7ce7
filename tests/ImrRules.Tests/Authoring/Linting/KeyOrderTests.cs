using CsCheck;
using FluentAssertions;
using ImrRules.Guidelines;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>Keys stand in one order in all files; the fix moves their lines and nothing else.</summary>
public sealed class KeyOrderTests : IDisposable
{
    private const string Head = "source: blue-book\ntopic: Baths\npages: 7-9\nrecommendations:\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_key_is_told_above_which_it_belongs() => Found("""
          - id: bath
            says: recommended
            treatment: bath
            verified: no
            summary: A bath.
            reviewed: no
        """).Should().Equal("treatment: bath | \"treatment\" belongs above \"says\"");

    [Theory]
    [InlineData("criteria", "- any of:\n          - glow seen: yes\n        criterion: Aglow", "\"criterion\" belongs above \"any of\"")]
    [InlineData("course", "- when:\n          - glow seen: yes\n        up to: 6 visits", "\"up to\" belongs above \"when\"")]
    [InlineData("limits", "- must be known: yes\n        up to: 6 visits", "\"up to\" belongs above \"must be known\"")]
    [InlineData("examples", "- expect: medically necessary\n        request: bath", "\"request\" belongs above \"expect\"")]
    [InlineData("examples", "- request: bath\n        expect: medically necessary\n        but:\n          - expect: not medically necessary\n            glow seen: no", "\"glow seen\" belongs above \"expect\"")]
    public void The_keys_of_each_part_have_an_order(string key, string item, string expected) => Found($"""
          - id: bath
            treatment: bath
            says: recommended
            summary: A bath.
            {(key == "examples" ? "verified: no" : $"{key}:\n      {item}")}
            {(key == "examples" ? "reviewed: no" : "verified: no")}
            {(key == "examples" ? $"examples:\n      {item}" : "reviewed: no")}
        """).Should().ContainSingle().Which.Should().EndWith(expected);

    [Theory]
    [InlineData("- pages: 8\n        glow seen: yes")]
    [InlineData("- glow seen: yes\n        pages: 8")]
    public void The_pages_of_a_criterion_stand_above_or_below_it(string criterion) => Found($"""
          - id: bath
            treatment: bath
            says: recommended
            summary: A bath.
            criteria:
              {criterion}
            verified: no
            reviewed: no
        """).Should().BeEmpty();

    [Fact]
    public void The_facts_of_a_variation_stand_in_any_order() => Found("""
          - id: bath
            treatment: bath
            says: recommended
            summary: A bath.
            verified: no
            reviewed: no
            examples:
              - request: bath
                case:
                  hue: amber
                  glow seen: yes
                expect: medically necessary
                but:
                  - request: moonbath
                    hue: teal
                    glow seen: no
                    expect: medically necessary
        """).Should().BeEmpty();

    [Fact]
    public void Sources_and_words_have_an_order_too() => Linted.For("key-order", new InMemoryFiles(
        ("vocabulary/words.yaml", "facts:\n  - fact: glow seen\n    ask: \"Is a glow seen?\"\n    type: yes or no\n"),
        ("sources.yaml", "sources:\n  - title: The Blue Book\n    id: blue-book\n    cite as: Blue Book\n    standing: schedule\n    text: may be quoted\n"))).Should().Equal(
            "id: blue-book | \"id\" belongs above \"title\"", "type: yes or no | \"type\" belongs above \"ask\"");

    [Fact]
    public void Remarks_and_blank_lines_go_with_the_key_below_them()
    {
        const string LeftAsItIs = """

                summary: >-
                  A bath
                  # this is no remark
                  may help.
                  # this belongs to the summary
                verified: no
                reviewed: no
              # The next one follows.
              - id: powder
                treatment: powder
                says: recommended
                summary: A powder.
                verified: no
                reviewed: no
            """;

        Fixed("""
              # The first words are about the whole.
              - id: bath
                # Not recommended anywhere else.
                says: recommended

                # Baths of all kinds.
                treatment: bath   # the wider kind
            """ + LeftAsItIs).Should().Be(Head + """
              # The first words are about the whole.
              - id: bath

                # Baths of all kinds.
                treatment: bath   # the wider kind
                # Not recommended anywhere else.
                says: recommended
            """ + LeftAsItIs);
    }

    [Theory]
    [InlineData("    - { says: recommended, treatment: bath, id: bath, summary: A bath., verified: no, reviewed: no }")]
    [InlineData("    - says: recommended\n      # named after the bath\n      id: bath\n      treatment: bath\n      summary: A bath.\n      verified: no\n      reviewed: no")]
    [InlineData("    - id: bath\n      summary: |+\n        A bath.\n\n      treatment: bath\n      says: recommended\n      verified: no\n      reviewed: no")]
    public void Where_moving_lines_could_change_what_they_mean_the_author_does_it(string recommendation)
    {
        var found = Linted.Of("key-order", Files(recommendation)).ToArray();

        found.Should().ContainSingle().Which.Fix.Should().BeNull();
    }

    [Fact]
    public void From_any_order_the_fix_gives_the_one_that_all_files_keep()
    {
        string[] keys =
        [
            "id: moonbath", "treatment: moonbath  # a remark", "says: recommended", "summary: >-\n      A moonbath\n      may help.", "criteria:\n      - glow seen: yes\n      - any of:\n          - hue: amber\n          - relief: at least 50 percent",
            "course:\n    - up to: 6 visits", "verified: no", "reviewed: no", "examples:\n      - request: moonbath\n        expect: medically necessary",
        ];
        string Text(string[] order) => $"{Head}  - {string.Join("\n    ", order)}\n";

        Gen.Shuffle(keys).Sample(order => Fixed(Text(order)[Head.Length..]) == Text(keys), iter: 20, threads: 1);
    }

    private static IEnumerable<string> Found(string recommendations) => Linted.For("key-order", Files(recommendations));

    private static IGuidelineFiles Files(string recommendations) => new InMemoryFiles(("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", WellFormed.Sources), ("blue-book/baths.yaml", Head + recommendations));

    private string Fixed(string recommendations)
    {
        foreach (var file in Files(recommendations).Read())
            _folder.Write($"pack/{file.Path}", file.Text);
        ImrRun.Of("lint", _folder.PathOf("pack"), "--fix");
        return File.ReadAllText(_folder.PathOf("pack/blue-book/baths.yaml"));
    }
}
