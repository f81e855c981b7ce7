namespace ClaimsSystem.Database;

/// <summary>The newest version of a case.</summary>
/// <param name="Id">The id under which it is asked for.</param>
/// <param name="Version">Its number, counted from 1: each change of the case is a version of its own.</param>
/// <param name="Text">The case file, JSON.</param>
/// <param name="IsDecided">True where a reviewer has decided it.</param>
internal sealed record StoredCase(string Id, int Version, string Text, bool IsDecided);
