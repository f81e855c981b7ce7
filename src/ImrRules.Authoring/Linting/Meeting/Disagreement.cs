using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>Recommendations of equal precedence that disagree.</summary>
/// <param name="Between">The recommendations.</param>
/// <param name="Example">A case in which they do, with as few diagnoses and answers as there is one.</param>
internal sealed record Disagreement(IReadOnlyList<Recommendation> Between, PossibleCase Example)
{
    /// <summary>True where each speaks of another condition, and a patient has both. An author can not always keep these apart: it stays for a reviewer.</summary>
    public bool NeedsTwoDiagnoses => Example.Diagnoses.Names.Count > 1;
}
