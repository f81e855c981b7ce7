namespace ClaimsSystem.Cases;

/// <summary>A case that was decided.</summary>
/// <param name="Id">The id under which it is asked for.</param>
/// <param name="Version">The version that was decided.</param>
/// <param name="Missing">What the final letter must contain and does not have: to be looked at before it is sent.</param>
internal sealed record DecidedCase(string Id, int Version, IReadOnlyList<string> Missing);
