using System.ComponentModel.DataAnnotations;
using ClaimsSystem.Access;
using ImrRules.Law;
using ImrRules.Reporting.Letters;

namespace ClaimsSystem.Hosting;

/// <summary>What the host configures, in the section <c>ClaimsSystem</c> or as <c>ClaimsSystem__...</c> in the environment.</summary>
internal sealed class ClaimsSystemOptions
{
    public const string Section = "ClaimsSystem";

    /// <summary>The file of the SQLite database; it holds patients' data.</summary>
    [Required]
    public string Database { get; init; } = "claims.db";

    /// <summary>The stage of review.</summary>
    public ReviewStage Review { get; init; } = ReviewStage.Ur;

    /// <summary>The largest body of a request, in bytes.</summary>
    [Range(1_024, 16_777_216)]
    public int MostBytes { get; init; } = 262_144;

    /// <summary>How many requests one token, or one address without a token, may make in a minute.</summary>
    [Range(1, 1_000_000)]
    public int RequestsAMinute { get; init; } = 600;

    /// <summary>Who may call.</summary>
    public IReadOnlyList<KnownToken> Tokens { get; init; } = [];

    /// <summary>What the letters say that neither case nor guidelines hold.</summary>
    public LetterDetails Letter { get; init; } = new();
}
