using System.Globalization;

namespace ImrRules.Guidelines;

/// <summary>A clinician's review.</summary>
/// <param name="By">Who reviewed, as they sign.</param>
/// <param name="Date">The day.</param>
/// <param name="Fingerprint">The fingerprint of the meaning that was reviewed.</param>
internal sealed record Review(string By, DateOnly Date, string Fingerprint)
{
    /// <summary>As it stands behind <c>reviewed</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{By}, {Date:yyyy-MM-dd} ({Fingerprint})");
}
