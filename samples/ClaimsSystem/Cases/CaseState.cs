using ClaimsSystem.Problems;

namespace ClaimsSystem.Cases;

/// <summary>Where a case stands.</summary>
/// <param name="Id">The id under which it is asked for.</param>
/// <param name="Version">The number of its newest version.</param>
/// <param name="State">"waits for a decision" or "decided".</param>
/// <param name="Remarks">What was noticed of the case as it was sent, and keeps it from nothing.</param>
internal sealed record CaseState(string Id, int Version, string State, IReadOnlyList<Mistake> Remarks)
{
    public const string Waiting = "waits for a decision";

    public const string Decided = "decided";
}
