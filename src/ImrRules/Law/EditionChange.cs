using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>A change of edition near the dates of a case.</summary>
/// <param name="Day">The first day of the later edition.</param>
/// <param name="ByService">True where it looks at the day of service, false at the day of the request.</param>
/// <param name="IsAhead">True where the case comes before it.</param>
/// <param name="OtherSide">The key dates as they would be on the other side of the change.</param>
internal sealed record EditionChange(DateOnly Day, bool ByService, bool IsAhead, KeyDates OtherSide);
