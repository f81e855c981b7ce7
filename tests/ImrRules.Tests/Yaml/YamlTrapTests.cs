using ImrRules.Guidelines;
using ImrRules.Tests.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Yaml;

/// <summary>What YAML makes of what an author writes, and what the author is told.</summary>
public sealed class YamlTrapTests
{
    /// <summary>The name of the trap, the right words, and what the author wrote in their place.</summary>
    public static TheoryData<string, string, string> Traps => new()
    {
        { "number-sign-in-a-request", "request: Moonbath 6 visits, north", "request: Moonbath 10 mg #60 by mouth" },
        { "number-sign-in-a-list", "regions: [north]", "regions: [north #2, south]" },
        { "number-sign-below-a-fold", "summary: A moonbath may help.", "summary: A moonbath\n      helps #60 times\n      or more." },
        { "second-colon-in-a-line", "summary: A moonbath may help.", "summary: Option: a trial of six visits" },
        { "text-that-begins-with-a-quotation-mark", "summary: A moonbath may help.", "summary: \"Moonbath\" has not been proven" },
        { "comparison-sign", "at least 50 percent", ">= 50 percent" },
        { "comparison-sign-less", "at least 50 percent", "< 50 percent" },
        { "dash-in-front-of-text", "summary: A moonbath may help.", "summary: - a moonbath may help" },
        { "percent-sign-first", "at least 50 percent", "%50" },
        { "at-sign-first", "note: Nothing.", "note: @colleague" },
        { "star-first", "note: Nothing.", "note: *see page 8" },
        { "ampersand-first", "note: Nothing.", "note: &more" },
        { "exclamation-mark-first", "note: Nothing.", "note: !important" },
        { "exclamation-mark-and-text", "note: Nothing.", "note: !important read page 8" },
        { "brace-first", "note: Nothing.", "note: {see below}" },
        { "bracket-first", "note: Nothing.", "note: [see below]" },
        { "tab-as-indent", "    evidence: moderate", "\tevidence: moderate" },
        { "tab-behind-the-indent", "    evidence: moderate", "    \tevidence: moderate" },
        { "no-break-space-behind-a-colon", "evidence: moderate", "evidence:\u00A0moderate" },
        { "no-break-space-as-indent", "    evidence: moderate", "\u00A0\u00A0\u00A0\u00A0evidence: moderate" },
        { "no-break-space-within-a-word", "treatment: moonbath\n    regions", "treatment: moon\u00A0bathing\n    regions" },
        { "curly-quotation-marks", "request: Moonbath 6 visits, north", "request: “Moonbath 6 visits” #60" },
        { "indent-too-deep", "    evidence: moderate", "     evidence: moderate" },
        { "indent-too-flat", "    evidence: moderate", "   evidence: moderate" },
        { "indent-of-a-member", "      - relief: at least", "     - relief: at least" },
        { "the-same-key-twice", "    evidence: moderate\n", "    evidence: moderate\n    evidence: strong\n" },
        { "no-space-behind-a-colon", "evidence: moderate", "evidence:moderate" },
        { "no-space-behind-a-dash", "- relief: at least", "-relief: at least" },
        { "quotation-mark-not-closed", "summary: A moonbath may help.", "summary: \"A moonbath may help." },
        { "bracket-not-closed", "regions: [north]", "regions: [north" },
        { "bracket-not-closed-at-a-topics-head", "pages: 7-9", "pages: [7-9" },
        { "bracket-not-closed-before-a-text", "note: Nothing.", "note: [see page 8" },
        { "anchor", "note: Nothing.", "note: &note Nothing." },
        { "merge-key", "    evidence: moderate\n", "    <<: *common\n" },
        { "tag", "note: Nothing.", "note: !!str Nothing." },
        { "second-document", "  - id: bath\n", "---\n  - id: bath\n" },
        { "nested-too-deep", "note: Nothing.", "note: [[[[[[[[[[[[[x]]]]]]]]]]]]]" },
        { "a-key-that-is-a-list", "note: Nothing.", "? [note, more]\n    : Nothing." },
        { "nothing-behind-a-key", "evidence: moderate", "evidence:" },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_of_YAML_is_told_in_the_authors_words_at_its_place(string trap, string right, string wrong)
    {
        var files = WellFormed.With((right, wrong));

        GuidelineLibrary.TryLoad(files, out _, out var diagnostics);

        Approved.Match(DiagnosticText.Of(diagnostics), trap);
    }

    [Theory]
    [InlineData("yes", "on")]
    [InlineData("yes", "true")]
    [InlineData("yes", "Yes")]
    public void Only_yes_is_yes_and_nothing_becomes_a_boolean_by_itself(string right, string wrong)
    {
        var files = WellFormed.With(($"- glow seen: {right}\n      - relief", $"- glow seen: {wrong}\n      - relief"));

        GuidelineLibrary.TryLoad(files, out _, out var diagnostics);

        Assert.Contains("Write yes.", DiagnosticText.Of(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an empty file", "")]
    [InlineData("blank lines alone", "\n\n  \n")]
    [InlineData("remarks alone", "# nothing here\n")]
    public void A_file_without_words_is_said_to_be_empty(string what, string text)
    {
        GuidelineLibrary.TryLoad(new InMemoryFiles(("vocabulary/words.yaml", MadeUpPack.Vocabulary), ("sources.yaml", WellFormed.Sources), (WellFormed.TopicFile, text)), out _, out var diagnostics);

        Assert.True(diagnostics is [{ Rule: "empty-file", File: WellFormed.TopicFile, Line: 1, Message: var message }] && message.StartsWith("the file is empty", StringComparison.Ordinal), what);
    }

    [Fact]
    public void A_remark_of_an_authors_own_is_no_lost_text()
    {
        GuidelineLibrary.TryLoad(WellFormed.With(("evidence: moderate", "evidence: moderate # as the annex grades it")), out var library, out _);

        Assert.NotNull(library);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_of_any_system_are_read_alike(string end)
    {
        var files = new InMemoryFiles([.. WellFormed.With(("at least 50 percent", "50%")).Read().Select(file => (file.Path, "\uFEFF" + file.Text.ReplaceLineEndings(end)))]);

        GuidelineLibrary.TryLoad(files, out _, out var diagnostics);

        Approved.Match(DiagnosticText.Of(diagnostics), "line-ends");
    }
}
