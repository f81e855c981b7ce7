namespace ImrRules.Authoring.Differences;

/// <summary>A member of a list that two versions are compared by.</summary>
/// <param name="Meaning">All that it means and prints: two are the same where this is.</param>
/// <param name="Words">What decides, on one line.</param>
/// <param name="Prose">What is only printed: sentences for the letter, pages; null where there is nothing of it.</param>
internal sealed record ListMember(string Meaning, string Words, string? Prose);
