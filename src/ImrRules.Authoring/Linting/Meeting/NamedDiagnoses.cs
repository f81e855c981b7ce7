using ImrRules.Answers;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>Diagnoses of a case.</summary>
/// <param name="Names">The conditions that they name; empty for none, and for others that do not matter.</param>
/// <param name="Read">The same as they are judged.</param>
internal sealed record NamedDiagnoses(IReadOnlyList<string> Names, ReadDiagnoses Read);
