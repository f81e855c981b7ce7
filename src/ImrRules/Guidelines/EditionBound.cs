namespace ImrRules.Guidelines;

/// <summary>The first or last day of an edition, and which date of the case it looks at.</summary>
/// <param name="ByService">True where it looks at the date of service, false at the date of the request.</param>
/// <param name="Date">The day itself, included.</param>
internal sealed record EditionBound(bool ByService, DateOnly Date)
{
    public DateOnly DateOf(KeyDates dates) => ByService ? dates.Service : dates.Request;
}
