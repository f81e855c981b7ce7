namespace ClaimsSystem.Access;

/// <summary>What a caller may do.</summary>
internal static class Roles
{
    /// <summary>Submits cases, answers questions and reads.</summary>
    public const string ClaimsAdministrator = "claims administrator";

    /// <summary>Reads and decides.</summary>
    public const string Reviewer = "reviewer";
}
