using FluentAssertions;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation.Doses;

/// <summary>Each mistake in the section of dose factors, alone in a vocabulary that is otherwise right: what the author is told.</summary>
public sealed class DoseFactorMistakeTests
{
    [Theory]
    [InlineData("- ingredient: amberleaf", "- ingredient: amberlef", "unknown-term: \"amberlef\" is not a drug ingredient of the vocabulary. Did you mean \"amberleaf\"?")]
    [InlineData("forms: [lozenge]", "forms: [lozenges]", "unknown-term: \"lozenges\" is not a drug form of the vocabulary. Did you mean \"lozenge\"?")]
    [InlineData("adds to: New Table", "adds to: New Tabel", "unknown-term: \"New Tabel\" is not an edition of dose factors of the vocabulary. Did you mean \"New Table\"?")]
    [InlineData("quantity: grains\n    from: 2010", "quantity: grians\n    from: 2010", "unknown-term: \"grians\" is not a quantity of the vocabulary. Did you mean \"grains\"?")]
    [InlineData("quantity: grains\n    from: 2010-01-01", "quantity: grains\n    from: 2015-01-01", "duplicate-term: the first day of dose factors \"grains, 2015-01-01\" is defined twice. The other stands in vocabulary/words.yaml, line 59. Take one of them away, or add its wordings to the other.")]
    [InlineData("from: 2010-01-01", "from: 1/1/2010", "wrong-date: this is no day of the calendar. Write year, month and day, such as 2016-03-18.")]
    [InlineData("adds to: New Table", "adds to: New Table\n    from: 2016-01-01", "wrong-shape: what adds to another edition is in force as long as that one is. Leave \"from\" out.")]
    [InlineData("    verified: no\n    factors", "    verified: perhaps\n    factors", "wrong-value: \"perhaps\" is not a value of \"verified\". Known values: place, content, no.")]
    [InlineData("    verified: no\n    factors", "    factors", "missing-key: \"verified\" is missing in an edition of dose factors. Known values: place, content, no.")]
    [InlineData("factor: 9", "factor: nine", "wrong-value: a factor is a number above zero, such as 1.5. ")]
    [InlineData("factor: 9", "not counted: never\n        factor: 9", "wrong-shape: how \"silverleaf\" counts is said in one way. Write \"factor\", \"by daily dose\" or \"not counted\".")]
    [InlineData("unit: mcg/hr\n        each lasts: 72 hours\n        factor: 2.4", "unit: mcg/hr", "wrong-shape: how \"fogleaf\" counts is said in one way. Write \"factor\", \"by daily dose\" or \"not counted\".")]
    [InlineData("each lasts: 72 hours", "each lasts: 72", "wrong-value: \"each lasts\" takes hours or days, such as 72 hours. ")]
    [InlineData("up to: 20 mg", "up to: 20", "wrong-value: a daily dose is a number of mg, such as 20 mg. ")]
    [InlineData("- factor: 8", "- up to: 40 mg\n            factor: 8", "wrong-shape: the last line holds for every dose above, and has no \"up to\". ")]
    [InlineData("- factor: 8", "- up to: 10 mg\n            factor: 8\n          - factor: 9", "wrong-value: the doses rise from one line to the next. ")]
    [InlineData("            factor: 4\n", "", "missing-key: \"factor\" is missing. ")]
    public void A_mistake_is_told_in_the_authors_words(string right, string wrong, string told)
    {
        Powders.Words.Should().Contain(right);

        GuidelineLibrary.TryLoad(new InMemoryFiles(("vocabulary/words.yaml", Powders.Words.Replace(right, wrong, StringComparison.Ordinal)), ("sources.yaml", "sources: []\n")), out _, out var diagnostics);

        diagnostics.Select(found => $"{found.Rule}: {found.Message}. {found.Hint}").Should().Equal(told);
    }
}
