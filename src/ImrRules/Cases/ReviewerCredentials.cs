namespace ImrRules.Cases;

/// <summary>What a determination says of the person who reviews: never a name (Labor Code 4610.6(f)).</summary>
/// <param name="LicensedIn">States of licensure.</param>
/// <param name="Specialties">Certifications and specialties.</param>
public sealed record ReviewerCredentials(IReadOnlyList<string> LicensedIn, IReadOnlyList<string> Specialties);
