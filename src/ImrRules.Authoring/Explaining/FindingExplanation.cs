namespace ImrRules.Authoring.Explaining;

/// <summary>What one finding means, for the person who meets it: what is wrong, how it is right, and why it matters.</summary>
/// <param name="Finding">Its name, such as <c>unknown-fact</c>.</param>
/// <param name="Group">The heading under which it stands.</param>
/// <param name="Means">What it says, in a sentence or two.</param>
/// <param name="Wrong">Lines that give it, or words for them.</param>
/// <param name="Right">The same as they should be.</param>
/// <param name="Why">Why it matters.</param>
public sealed record FindingExplanation(string Finding, string Group, string Means, string Wrong, string Right, string Why);
