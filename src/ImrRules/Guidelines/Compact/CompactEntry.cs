namespace ImrRules.Guidelines.Compact;

/// <summary>What is known of a recommendation before its topic is read.</summary>
/// <param name="Source">The id of its source.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="Treatment">Its treatment.</param>
/// <param name="InForce">Its own days in force; null where its source's hold.</param>
internal sealed record CompactEntry(string Source, string FullName, string Treatment, (DateOnly From, DateOnly To)? InForce);
