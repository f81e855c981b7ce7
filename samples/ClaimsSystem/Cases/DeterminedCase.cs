using System.Security.Cryptography;
using System.Text;
using ClaimsSystem.Database;
using ImrRules.Evaluation;

namespace ClaimsSystem.Cases;

/// <summary>A case with what is recommended on it.</summary>
/// <param name="Stored">The version of the case.</param>
/// <param name="Evaluator">What it was determined with.</param>
/// <param name="Determination">The recommended determinations.</param>
internal sealed record DeterminedCase(StoredCase Stored, GuidelineEvaluator Evaluator, FinalDetermination Determination)
{
    /// <summary>Another one wherever the case, the guidelines or the engine are others: who decides names the one that was seen.</summary>
    public string Tag { get; } = TagOf(Stored, Determination.Versions);

    private static string TagOf(StoredCase stored, Versions versions) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{stored.Version} {versions.Engine} {versions.Guidelines} {versions.Case}")))[..32];
}
