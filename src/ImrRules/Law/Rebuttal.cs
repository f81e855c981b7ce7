using ImrRules.Cases;

namespace ImrRules.Law;

/// <summary>
/// The schedule is presumed correct (Labor Code 4604.5(a)). A request may challenge it with evidence; the evidence is then weighed in steps that ask for judgment,
/// so that a person takes them and no software.
/// </summary>
internal static class Rebuttal
{
    private const string Weighing = "8 CCR 9792.25.1";
    private const string Contents = "8 CCR 9792.21.1(b)";

    /// <summary>How the evidence is weighed, in order.</summary>
    public static readonly IReadOnlyList<LegalStep> Steps =
    [
        new("Is a variance from the schedule reasonably required to cure or relieve, by a preponderance of scientific medical evidence?", "Labor Code 4604.5(a), " + Weighing, HowKnown.Read),
        new("Are the studies applicable to this worker? One that is not may not support, deny or modify.", Weighing, HowKnown.Read),
        new("How good is each study, and how far is it biased?", Weighing, HowKnown.FromMemory),
        new("Which has the higher level of evidence for this clinical question? Studies are graded, not guidelines.", Weighing, HowKnown.FromMemory),
    ];

    /// <summary>What a challenge must hold and this one does not.</summary>
    public static IReadOnlyList<LegalStep> Lacks(ScheduleChallenge challenge) =>
    [
        .. challenge.Statement is null ? [new LegalStep("a clear statement that it challenges the schedule", Contents, HowKnown.FromMemory)] : Array.Empty<LegalStep>(),
        .. challenge.Cites is null ? [new LegalStep("a citation of the guideline or study", Contents, HowKnown.FromMemory)] : Array.Empty<LegalStep>(),
        .. challenge.Passage is null ? [new LegalStep("a copy of the passage", Contents, HowKnown.FromMemory)] : Array.Empty<LegalStep>(),
    ];
}
