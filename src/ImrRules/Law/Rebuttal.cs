using ImrRules.Cases;

namespace ImrRules.Law;

/// <summary>The schedule is presumed correct (Labor Code 4604.5(a) [15]). A request may challenge it with evidence.</summary>
internal static class Rebuttal
{
    private const string Contents = "8 CCR 9792.21.1(b)";

    /// <summary>What a challenge must hold and this one does not.</summary>
    public static IReadOnlyList<LegalStep> Lacks(ScheduleChallenge challenge) =>
    [
        .. challenge.Statement is null ? [Needed("a clear statement that it challenges the schedule")] : Array.Empty<LegalStep>(),
        .. challenge.Cites is null ? [Needed("a citation of the guideline or study")] : Array.Empty<LegalStep>(),
        .. challenge.Passage is null ? [Needed("a copy of the passage")] : Array.Empty<LegalStep>(),
    ];

    private static LegalStep Needed(string words) => new(words, Contents, HowKnown.FromMemory);
}
