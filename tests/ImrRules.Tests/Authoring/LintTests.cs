using ImrRules.Authoring.Linting;
using ImrRules.Tests.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring;

/// <summary>What the linter tells an author beyond what keeps a library from being loaded.</summary>
public sealed class LintTests
{
    [Theory]
    [InlineData("lint-no-mistake", "note: Nothing.", "note: Nothing.")]
    [InlineData("lint-same-example", "          - glow seen: no\n            expect: not medically necessary", "          - expect: medically necessary")]
    [InlineData("lint-changed-since-review", "reviewed: no\n    examples", "reviewed: Jane Roe, MD, 2026-03-02 (00000000000000000000000000000000)\n    examples")]
    [InlineData("lint-with-an-error", "at least 50 percent", "50%")]
    public void A_finding_is_told_at_its_place(string name, string right, string otherwise) =>
        Approved.Match(DiagnosticText.Of(GuidelineLinter.Lint(WellFormed.With(("- hue: [amber, teal]", "- hue: amber"), (right, otherwise)))), name);
}
