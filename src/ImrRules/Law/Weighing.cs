namespace ImrRules.Law;

/// <summary>How evidence is weighed where guidelines disagree, or where the schedule is challenged. The steps ask for judgment: a person takes them, and no software.</summary>
internal static class Weighing
{
    private const string Presumption = "Labor Code 4604.5(a)";
    private const string Rule = "8 CCR 9792.25.1";
    private const string FormerRule = "former 8 CCR 9792.25";
    private const string Variance = "Is a variance from the schedule reasonably required to cure or relieve, by a preponderance of scientific medical evidence?";

    private static readonly LegalStep[] Former =
    [
        new(Variance, $"{Presumption}, {FormerRule}", HowKnown.Read),
        new("How strong is the evidence: A strong, B moderate, C limited, I insufficient?", FormerRule, HowKnown.FromMemory),
    ];

    private static readonly LegalStep[] Since2015 =
    [
        new(Variance, $"{Presumption}, {Rule}", HowKnown.Read),
        new("Are the studies applicable to this worker? One that is not may not support, deny or modify.", Rule, HowKnown.Read),
        new("How good is each study, and how far is it biased?", Rule, HowKnown.FromMemory),
        new("Which has the higher level of evidence for this clinical question: 1a systematic review of randomized trials, 1b randomized trial, 2 cohort, then case series and opinion? "
            + "Studies are graded, not guidelines; benefit, harm, diagnosis and prognosis have each their own levels.", Rule, HowKnown.FromMemory),
    ];

    /// <summary>The steps, in order, for a decision of a day. That there is a variance need not be asked where guidelines disagree.</summary>
    /// <param name="decided">The day of the decision.</param>
    /// <param name="isChallenge">True where the schedule is challenged, false where guidelines disagree.</param>
    public static IReadOnlyList<LegalStep> StepsOn(DateOnly decided, bool isChallenge)
    {
        var steps = decided < LegalOrders.SearchOf2015 ? Former : Since2015;
        return isChallenge ? steps : steps[1..];
    }
}
