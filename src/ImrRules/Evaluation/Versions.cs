namespace ImrRules.Evaluation;

/// <summary>What a determination was made with.</summary>
/// <param name="Engine">The version of the engine.</param>
/// <param name="Guidelines">The fingerprint of the guideline library.</param>
/// <param name="Case">The digest of the case.</param>
public sealed record Versions(string Engine, string Guidelines, string Case);
