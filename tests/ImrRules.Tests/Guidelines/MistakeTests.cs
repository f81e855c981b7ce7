using FluentAssertions;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Guidelines;

/// <summary>Each mistake that an author can make, alone in files that are otherwise right: what the author is told.</summary>
public sealed class MistakeTests
{
    /// <summary>The name of the mistake, the right words, and what the author wrote in their place.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "unknown-key-of-a-recommendation", "summary: A moonbath", "sumary: A moonbath" },
        { "unknown-key-of-a-step", "    when:\n          - gain", "    wenn:\n          - gain" },
        { "unknown-key-of-an-example", "expect: medically necessary\n", "expects: medically necessary\n" },
        { "unknown-key-of-a-source", "cite as: Blue", "cited as: Blue" },
        { "unknown-treatment", "treatment: moonbath\n    regions", "treatment: moonbaht\n    regions" },
        { "unknown-region", "regions: [north]", "regions: [nroth]" },
        { "unknown-condition", "conditions: [umber]", "conditions: [umbre]" },
        { "unknown-phase", "phases: [dawn]", "phases: [dawm]" },
        { "unknown-fact", "- glow seen: yes\n      - relief", "- glow sen: yes\n      - relief" },
        { "unknown-fact-with-no-near-name", "- glow seen: yes\n      - relief", "- quite another thing: yes\n      - relief" },
        { "unknown-fact-in-an-example", "          glow seen: yes\n        expect", "          glow sene: yes\n        expect" },
        { "unknown-fact-of-a-variation", "- glow seen: no", "- glow sene: no" },
        { "unknown-source-of-a-topic", "source: blue-book", "source: blew-book" },
        { "unknown-source-that-gives-way", "[blue-book]", "[blue-bok]" },
        { "wrong-test-of-yes-or-no", "- glow seen: yes\n      - relief", "- glow seen: maybe\n      - relief" },
        { "wrong-test-of-a-percentage", "at least 50 percent", "50%" },
        { "wrong-test-of-a-duration", "at least 6 weeks", "6 weeks" },
        { "wrong-test-of-a-choice", "- hue: [amber, teal]", "- hue: [amber, tael]" },
        { "wrong-test-of-an-amount", "at most 3 visits", "at most 3" },
        { "wrong-answer-in-an-example", "          glow seen: yes\n        expect", "          glow seen: perhaps\n        expect" },
        { "wrong-amount", "4 to 6 visits over 2 weeks", "six visits" },
        { "wrong-amount-with-an-unknown-unit", "4 to 6 visits over 2 weeks", "6 vists over 2 weeks" },
        { "wrong-amount-with-a-dash-from-Word", "4 to 6 visits over 2 weeks", "4–6 visits" },
        { "wrong-amount-with-a-range-turned-round", "4 to 6 visits over 2 weeks", "6 to 4 visits over 2 weeks" },
        { "wrong-amount-with-an-unknown-time", "over 2 weeks", "over two weeks" },
        { "wrong-amount-with-a-time-turned-round", "over 2 weeks", "over 8 to 6 weeks" },
        { "wrong-amount-of-a-limit", "3 visits a week", "3 visits a fortnight" },
        { "missing-treatment", "    treatment: moonbath\n", "" },
        { "missing-id", "  - id: moonbath\n    treatment", "  - treatment" },
        { "missing-says", "    says: recommended as an option\n", "" },
        { "missing-words-of-the-source", "    summary: A moonbath may help.\n", "" },
        { "missing-verified-and-reviewed", "    verified: no\n    reviewed: no\n    examples", "    examples" },
        { "missing-topic", "topic: Baths\n", "" },
        { "missing-up-to", "- up to: 3 visits a week", "- pages: 8" },
        { "missing-expect", "        expect: medically necessary\n        but", "        but" },
        { "missing-standing", "    standing: schedule\n", "" },
        { "missing-table", "    table:\n      by: hue\n      rows:\n        amber: 10 visits\n        teal: 20 visits\n", "" },
        { "wrong-value-of-says", "says: recommended as an option", "says: recomended" },
        { "wrong-value-of-evidence", "evidence: moderate", "evidence: modest" },
        { "wrong-value-of-standing", "standing: schedule", "standing: shedule" },
        { "wrong-value-of-expect", "expect: not medically necessary", "expect: not necessary" },
        { "wrong-value-of-id", "id: moonbath", "id: Moon Bath" },
        { "wrong-value-of-reviewed", "reviewed: no\n    examples", "reviewed: Jane Roe, MD\n    examples" },
        { "wrong-date-of-a-source", "from: requests of 2009-07-18", "from: 2009-07-18" },
        { "wrong-date-that-is-none", "requests of 2009-07-18", "requests of 2009-02-30" },
        { "wrong-date-in-force", "2010-01-01 to 2012-12-31", "2010 to 2012" },
        { "in-force-beside-the-days-of-the-source", "    standing: schedule\n", "    standing: schedule\n    from: requests of 2009-07-18\n" },
        { "duplicate-id", "- id: bath", "- id: moonbath" },
        { "duplicate-source", "id: red-book", "id: blue-book" },
        { "duplicate-key", "    evidence: moderate\n", "    evidence: moderate\n    says: not recommended\n" },
        { "duplicate-row-of-a-table", "teal: 20 visits", "amber: 20 visits" },
        { "duplicate-term", "  - treatment: powder", "  - treatment: tideglass" },
        { "quote-not-allowed", "summary: A moonbath may help.", "quote: A moonbath may help." },
        { "no-citation", "pages: 7-9\n", "" },
        { "see-nothing", "says: not recommended\n", "see: [blue-book/moonbat]\n    says: not recommended\n" },
        { "see-circle", "says: not recommended\n", "see: [blue-book/bath]\n    says: not recommended\n" },
        { "dead-criterion-of-what-is-not-recommended", "summary: A bath does not help.\n", "summary: A bath does not help.\n    criteria:\n      - glow seen: yes\n" },
        { "dead-criterion-of-a-group", "at least 1 of", "at least 3 of" },
        { "table-row-unknown", "amber: 10 visits", "ambre: 10 visits" },
        { "table-by-what-is-no-choice", "by: hue", "by: glow seen" },
        { "wrong-shape-of-a-list", "    limits:\n      - up to: 3", "    limits:\n        up to: 3" },
        { "wrong-shape-of-a-criterion", "- glow seen: yes\n      - relief", "- glow seen\n      - relief" },
        { "two-facts-behind-one-dash", "- glow seen: yes\n      - relief", "- glow seen: yes\n        relief" },
        { "an-empty-group", "- at least 1 of:\n          - hue: [amber, teal]\n          - earlier treatment: at most 3 visits\n", "- any of:\n" },
        { "unknown-wider-kind", "kind of: bath", "kind of: bahth" },
        { "unknown-derivation", "worked out: from the treatments given in the case", "worked out: from the stars" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_in_the_authors_words_at_its_place(string mistake, string right, string wrong)
    {
        var files = WellFormed.With((right, wrong));

        GuidelineLibrary.TryLoad(files, out _, out var diagnostics);

        Approved.Match(DiagnosticText.Of(diagnostics), mistake);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_keeps_the_library_from_being_loaded(string mistake, string right, string wrong)
    {
        var loaded = GuidelineLibrary.TryLoad(WellFormed.With((right, wrong)), out var library, out var diagnostics);

        loaded.Should().BeFalse(mistake);
        library.Should().BeNull();
        diagnostics.Should().Contain(found => found.Level == DiagnosticLevel.Error);
    }

    [Fact]
    public void Files_without_a_mistake_are_loaded_without_a_word()
    {
        var loaded = GuidelineLibrary.TryLoad(WellFormed.Files, out var library, out var diagnostics);

        DiagnosticText.Of(diagnostics).Should().Be("nothing is found\n");
        loaded.Should().BeTrue();
        library.Should().NotBeNull();
    }
}
