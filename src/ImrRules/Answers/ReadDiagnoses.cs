using System.Collections.Frozen;

namespace ImrRules.Answers;

/// <summary>What the diagnoses of a case name, wider conditions included.</summary>
/// <param name="Any">Whether the case has diagnoses at all.</param>
/// <param name="Conditions">Conditions of the vocabulary.</param>
/// <param name="Regions">Body regions of the vocabulary, in the order of the diagnoses.</param>
/// <param name="Doubted">Conditions that a diagnosis only considers: "rule out", "possible".</param>
/// <param name="Unread">Diagnoses of which nothing is in the vocabulary: they may name any condition.</param>
internal sealed record ReadDiagnoses(
    bool Any, IReadOnlySet<string> Conditions, IReadOnlyList<string> Regions, IReadOnlySet<string> Doubted, IReadOnlyList<string> Unread)
{
    public static readonly ReadDiagnoses None = new(Any: false, FrozenSet<string>.Empty, [], FrozenSet<string>.Empty, []);
}
