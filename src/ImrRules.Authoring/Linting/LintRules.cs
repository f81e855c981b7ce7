using ImrRules.Authoring.Linting.Citing;
using ImrRules.Authoring.Linting.Layout;
using ImrRules.Authoring.Linting.Meaning;
using ImrRules.Authoring.Linting.Meeting;
using ImrRules.Authoring.Linting.Wording;
using ImrRules.Authoring.Linting.Words;

namespace ImrRules.Authoring.Linting;

/// <summary>The rules beyond what keeps guidelines from being loaded. Each looks by itself, and what it finds is put in the order of the files afterwards; those that take longest begin.</summary>
internal static class LintRules
{
    public static readonly IReadOnlyList<LintRule> All =
    [
        MeetingRule.Check,
        UnreadTermRule.Check,
        ReviewRules.Check,
        SilenceRule.Check,
        NoExampleRule.Check,
        SameExampleRule.Check,
        KeyOrderRule.Check,
        PageRule.Check,
        LongQuoteRule.Check,
        HardToReadRule.Check,
        OutOfForceRule.Check,
        TableRowRule.Check,
        SameMeaningRule.Check,
        DeadCriterionRule.Check,
        DeadStepRule.Check,
    ];

    /// <summary>Those that look at the words alone, whatever the topics say.</summary>
    public static readonly IReadOnlyList<LintRule> OfWords =
    [
        SynonymClashRule.Check,
        FillerRule.Check,
        NearDrugRule.Check,
        NearTwinRule.Check,
    ];
}
