namespace ImrRules.Guidelines;

/// <summary>A clinician's review: who, when, and the fingerprint of the meaning that was reviewed.</summary>
internal sealed record Review(string By, DateOnly Date, string Fingerprint);
