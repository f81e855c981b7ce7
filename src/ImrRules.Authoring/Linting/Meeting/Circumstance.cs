namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>One thing about a case, with its effect: it stands for all of its kind that have the same.</summary>
/// <param name="Value">The day, the region, the diagnoses or the answers.</param>
/// <param name="Effect">Its effect.</param>
internal sealed record Circumstance<T>(T Value, Effect Effect);
