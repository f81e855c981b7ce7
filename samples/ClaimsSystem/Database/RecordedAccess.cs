namespace ClaimsSystem.Database;

/// <summary>A line of the record.</summary>
/// <param name="Number">Its place in the record of the host.</param>
/// <param name="At">When, by the clock of the host.</param>
/// <param name="Name">Who.</param>
/// <param name="Role">In which role.</param>
/// <param name="Did">What: submitted, amended, answered, decided, or saw and what was seen.</param>
/// <param name="Version">The version of the case.</param>
/// <param name="Determination">The determination that was seen or decided on, as its ETag has it; null where none was.</param>
internal sealed record RecordedAccess(long Number, string At, string Name, string Role, string Did, int Version, string? Determination);
