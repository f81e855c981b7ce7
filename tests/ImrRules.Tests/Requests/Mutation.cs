namespace ImrRules.Tests.Requests;

/// <summary>A request with one thing of its text changed.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Text">The text as it was.</param>
/// <param name="Changed">The text as it is now.</param>
public sealed record Mutation(string Kind, string Text, string Changed);
