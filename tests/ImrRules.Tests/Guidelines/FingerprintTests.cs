using CsCheck;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Guidelines;

/// <summary>What the fingerprint covers: every key of the grammar, but for what says nothing to a reader of the letter.</summary>
public sealed class FingerprintTests
{
    /// <summary>For each key of the grammar, by the place that it stands in: a line that means something else, or the same.</summary>
    private static readonly (string Place, string Key, string Written, string Otherwise, bool Means)[] Keys =
    [
        ("a topic", "source", "source: blue-book", "source: red-book", true),
        ("a topic", "topic", "topic: Baths", "topic: Bathing", true),
        ("a topic", "pages", "pages: 7-9", "pages: 7-8", true),
        ("a topic", "section", "section: Water", "section: Air", true),
        ("a topic", "recommendations", "summary: Powder does not help.", "summary: Powder hurts.", true),
        ("a recommendation", "id", "id: moonbath\n", "id: moonbath-north\n", true),
        ("a recommendation", "treatment", "treatment: moonbath", "treatment: bath", true),
        ("a recommendation", "regions", "regions: [north, south]", "regions: [north]", true),
        ("a recommendation", "conditions", "conditions: [umber, viola]", "conditions: [viola]", true),
        ("a recommendation", "phases", "phases: [dawn]", "phases: [after carving]", true),
        ("a recommendation", "says", "says: recommended as an option", "says: recommended", true),
        ("a recommendation", "see", "see: [blue-book/bath]", "see: [blue-book/bath-south]", true),
        ("a recommendation", "evidence", "evidence: moderate", "evidence: strong", true),
        ("a recommendation", "pages", "pages: 8\n    section", "pages: 9\n    section", true),
        ("a recommendation", "section", "section: Moonlight", "section: Starlight", true),
        ("a recommendation", "quote", "quote: It may help.", "quote: It helps.", true),
        ("a recommendation", "quote allowed", "quote allowed: It is old.", "quote allowed: It is very old.", true),
        ("a recommendation", "summary", "summary: A moonbath may help.", "summary: A moonbath helps.", true),
        ("a recommendation", "criteria", "- glow seen: yes\n", "- glow seen: no\n", true),
        ("a recommendation", "should", "- tide feared: no", "- tide feared: yes", true),
        ("a recommendation", "course", "- up to: 4 to 6 visits over 2 weeks", "- up to: 4 to 5 visits over 2 weeks", true),
        ("a recommendation", "limits", "- up to: 3 visits a week", "- up to: 3 visits a day", true),
        ("a recommendation", "table", "amber: 10 visits", "amber: 11 visits", true),
        ("a recommendation", "if refused", "if refused: Rest.", "if refused: Rest well.", true),
        ("a recommendation", "in force", "in force: 2010-01-01 to", "in force: 2010-01-02 to", true),
        ("a recommendation", "replaces", "replaces: bath\n", "replaces: bath-south\n", true),
        ("a recommendation", "note", "note: Nothing.", "note: Something.", false),
        ("a recommendation", "verified", "verified: content", "verified: place", true),
        ("a recommendation", "reviewed", "reviewed: Jane Roe, MD, 2026-03-02", "reviewed: John Doe, MD, 2026-03-03", false),
        ("a recommendation", "examples", "expect: medically necessary", "expect: not medically necessary", false),
        ("a criterion", "criterion", "criterion: It is bright.", "criterion: It is very bright.", true),
        ("a criterion", "pages", "pages: 11", "pages: 12", true),
        ("a step", "up to", "- up to: half of the table", "- up to: the table", true),
        ("a step", "when", "- gain shown: yes", "- gain shown: no", true),
        ("a step", "pages", "pages: 13", "pages: 14", true),
        ("a limit", "up to", "- up to: 2 levels a session", "- up to: 3 levels a session", true),
        ("a limit", "must be known", "must be known: yes", "must be known: no", true),
        ("a limit", "pages", "pages: 15", "pages: 16", true),
        ("a table", "by", "by: hue\n      rows:\n        amber: 10 visits\n        teal:", "by: condition\n      rows:\n        umber: 10 visits\n        viola:", true),
        ("a table", "rows", "teal: 20 visits", "teal: 21 visits", true),
        ("a table", "otherwise", "otherwise: 5 visits", "otherwise: 6 visits", true),
    ];

    private const string Others = """
        topic: Baths
        pages: 7
        recommendations:
          - id: bath
            treatment: bath
            says: not recommended
            summary: A bath does not help.
            verified: no
            reviewed: no
          - id: bath-south
            treatment: bath
            regions: [south]
            says: no recommendation
            summary: Nothing is said.
            verified: no
            reviewed: no
        """;

    private static readonly string EveryKey = """
        source: blue-book
        topic: Baths
        pages: 7-9
        section: Water
        recommendations:
          - id: moonbath
            treatment: moonbath
            regions: [north, south]
            conditions: [umber, viola]
            phases: [dawn]
            says: recommended as an option
            see: [blue-book/bath]
            evidence: moderate
            pages: 8
            section: Moonlight
            quote: It may help.
            quote allowed: It is old.
            summary: A moonbath may help.
            criteria:
              - glow seen: yes
              - relief: at least 50 percent
              - criterion: It is bright.
                pages: 11
                any of:
                  - hue: [amber, teal]
                  - all of:
                      - shimmer seen: yes
                      - dusk lasted: at least 6 weeks
                  - at least 1 of:
                      - grains taken: at most 3 grains
                      - shimmer seen: no
            should:
              - tide feared: no
            course:
              - up to: 4 to 6 visits over 2 weeks
              - up to: half of the table
                pages: 13
                when:
                  - gain shown: yes
                  - glow seen: no
              - up to: 30 visits every 6 to 8 months, within 6 months of surgery
            limits:
              - up to: 3 visits a week
              - up to: 2 levels a session
                must be known: yes
                pages: 15
            table:
              by: hue
              rows:
                amber: 10 visits
                teal: 20 visits
              otherwise: 5 visits
            if refused: Rest.
            in force: 2010-01-01 to 2012-12-31
            replaces: bath
            note: Nothing.
            verified: content
            reviewed: Jane Roe, MD, 2026-03-02 (00000000000000000000000000000000)
            examples:
              - request: Moonbath 6 visits, north
                expect: medically necessary
          - id: powder
            treatment: powder
            says: not recommended
            summary: Powder does not help.
            verified: no
            reviewed: no
        """.ReplaceLineEndings("\n") + "\n";

    public static TheoryData<string> Rows => [.. Keys.Select(row => $"{row.Key} of {row.Place}")];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_key_changes_it_where_it_means_something_and_only_there(string key)
    {
        var row = Keys.Single(one => $"{one.Key} of {one.Place}" == key);

        var otherwise = Of(With(row.Written, row.Otherwise));

        (otherwise != Of(EveryKey)).Should().Be(row.Means);
    }

    [Theory]
    [InlineData("a topic", "zzzzzzzz: q\n")]
    [InlineData("a recommendation", "source: blue-book\ntopic: Baths\npages: 7\nrecommendations:\n  - zzzzzzzz: q\n")]
    [InlineData("a step", "source: blue-book\ntopic: Baths\npages: 7\nrecommendations:\n  - id: moonbath\n    course:\n      - zzzzzzzz: q\n")]
    [InlineData("a limit", "source: blue-book\ntopic: Baths\npages: 7\nrecommendations:\n  - id: moonbath\n    limits:\n      - zzzzzzzz: q\n")]
    [InlineData("a table", "source: blue-book\ntopic: Baths\npages: 7\nrecommendations:\n  - id: moonbath\n    table:\n      zzzzzzzz: q\n")]
    public void No_key_of_the_grammar_is_left_out_of_the_table_above(string place, string topic)
    {
        GuidelineLibrary.TryLoad(Files(topic), out _, out var diagnostics);

        var known = diagnostics.Single(one => one.Rule == "unknown-key").Hint!.Replace("Known keys that do not stand there yet: ", "", StringComparison.Ordinal).TrimEnd('.').Split(", ");
        Keys.Where(row => row.Place == place).Select(row => row.Key).Should().BeEquivalentTo(known);
    }

    [Theory]
    [InlineData("4 to 6 visits over 2 weeks", "6 visits over 2 weeks")]
    [InlineData("4 to 6 visits over 2 weeks", "4 to 6 visits over 1 to 2 weeks")]
    [InlineData("4 to 6 visits over 2 weeks", "4 to 6 visits every 2 weeks")]
    [InlineData("4 to 6 visits over 2 weeks", "4 to 6 visits over 2 months")]
    [InlineData("4 to 6 visits over 2 weeks", "4 to 6 visits")]
    [InlineData("4 to 6 visits over 2 weeks", "no set number")]
    [InlineData("3 visits a week", "3 visits")]
    [InlineData("every 6 to 8 months", "every 7 to 8 months")]
    [InlineData("within 6 months of surgery", "within 5 months of surgery")]
    [InlineData("at least 50 percent", "more than 50 percent")]
    [InlineData("at least 50 percent", "at least 50.5 percent")]
    [InlineData("at least 6 weeks", "at least 6 months")]
    [InlineData("[amber, teal]", "[amber]")]
    [InlineData("any of:", "all of:")]
    [InlineData("at least 1 of:", "at least 2 of:")]
    public void Every_part_of_an_amount_a_test_and_a_group_counts(string written, string otherwise) => Of(With(written, otherwise)).Should().NotBe(Of(EveryKey));

    [Theory]
    [InlineData("regions: [north, south]", "regions: [south, north]")]
    [InlineData("treatment: moonbath", "treatment: moon bathing")]
    [InlineData("[amber, teal]", "[teal, amber]")]
    [InlineData("at least 50 percent", "at least 50.0 percent")]
    [InlineData("      - glow seen: yes\n      - relief: at least 50 percent\n", "      - relief: at least 50 percent\n      - glow seen: yes\n")]
    [InlineData("        amber: 10 visits\n        teal: 20 visits\n", "        teal: 20 visits\n        amber: 10 visits\n")]
    [InlineData("              - shimmer seen: yes\n              - dusk lasted: at least 6 weeks\n", "              - dusk lasted: at least 6 weeks\n              - shimmer seen: yes\n")]
    [InlineData("          - gain shown: yes\n          - glow seen: no\n", "          - glow seen: no\n          - gain shown: yes\n")]
    public void The_order_of_what_has_none_and_another_wording_of_a_term_mean_the_same(string written, string otherwise) => Of(With(written, otherwise)).Should().Be(Of(EveryKey));

    [Fact]
    public void The_order_of_steps_counts() =>
        Of(With("      - up to: 4 to 6 visits over 2 weeks\n", "").Replace("    limits:", "      - up to: 4 to 6 visits over 2 weeks\n    limits:", StringComparison.Ordinal)).Should().NotBe(Of(EveryKey));

    [Fact]
    public void No_words_of_one_key_can_pass_for_another()
    {
        var words = Gen.Char["ab|:; \n[{15-"].Array[0, 9].Select(letters => $"x{new string(letters)}x");

        Gen.Select(words, words, words, words).Array[2].Sample(both =>
        {
            var (one, other) = (both[0], both[1]);

            (Of(Prose(one)) == Of(Prose(other))).Should().Be(Folded(one) == Folded(other));
        }, iter: 200);
    }

    [Fact]
    public void A_review_changes_the_fingerprint_of_the_library_and_of_no_recommendation()
    {
        var fingerprint = FingerprintIn(EveryKey);
        var reviewed = With("00000000000000000000000000000000", fingerprint);

        Of(reviewed).Should().NotBe(Of(EveryKey), "determinations say whether what they cite was reviewed");
        FingerprintIn(reviewed).Should().Be(fingerprint);
        fingerprint.Should().MatchRegex("^[0-9a-f]{32}$");
    }

    private static string Prose((string Quote, string Summary, string Section, string IfRefused) words) => With("quote: It may help.", $"quote: {Quoted(words.Quote)}")
        .Replace("summary: A moonbath may help.", $"summary: {Quoted(words.Summary)}", StringComparison.Ordinal)
        .Replace("section: Moonlight", $"section: {Quoted(words.Section)}", StringComparison.Ordinal)
        .Replace("if refused: Rest.", $"if refused: {Quoted(words.IfRefused)}", StringComparison.Ordinal);

    private static (string, string, string, string) Folded((string, string, string, string) words) =>
        (Folded(words.Item1), Folded(words.Item2), Folded(words.Item3), Folded(words.Item4));

    private static string Folded(string words) => string.Join(' ', words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string words) => $"\"{words.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string With(string written, string otherwise)
    {
        EveryKey.Split(written).Should().HaveCount(2, "\"{0}\" stands in the topic once", written);
        return EveryKey.Replace(written, otherwise, StringComparison.Ordinal);
    }

    private static string Of(string topic) => GuidelineLibrary.Load(Files(topic)).Fingerprint;

    /// <summary>The recommendation's own, as a determination cites it.</summary>
    private static string FingerprintIn(string topic) => new GuidelineEvaluator(GuidelineLibrary.Load(Files(topic)))
        .Evaluate("Moonbath 6 visits, north", new CaseFile { RequestDate = new(2011, 1, 1), Diagnoses = [new Diagnosis("umber")], Phases = ["dawn"], Facts = [new AnsweredFact("time since carving", "1 months")] })
        .Deciding.Citations.Single(citation => citation.Recommendation == "blue-book/moonbath").Fingerprint;

    private static InMemoryFiles Files(string topic) => new(
        ("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", WellFormed.Sources.Replace("    from: requests of 2009-07-18\n", "", StringComparison.Ordinal)),
        ("blue-book/others.yaml", $"source: blue-book\n{Others}"), ("red-book/others.yaml", $"source: red-book\n{Others}"),
        (topic.StartsWith("source: red-book", StringComparison.Ordinal) ? "red-book/baths.yaml" : WellFormed.TopicFile, topic));
}
