using System.Globalization;

namespace ImrRules.Guidelines;

/// <summary>The first or last day of an edition, and which date of the case it looks at.</summary>
/// <param name="ByService">True where it looks at the date of service, false at the date of the request.</param>
/// <param name="Date">The day itself, included.</param>
internal sealed record EditionBound(bool ByService, DateOnly Date)
{
    public DateOnly DateOf(KeyDates dates) => ByService ? dates.Service : dates.Request;

    /// <summary>"requests from 2016-07-29, services to 2017-11-30"; null for no bound.</summary>
    public static string? Words(EditionBound? from, EditionBound? to) => (from, to) switch
    {
        (null, null) => null,
        (not null, null) => $"{from.Kind} from {from.Day}",
        (null, not null) => $"{to.Kind} to {to.Day}",
        _ => from.ByService == to.ByService ? $"{from.Kind} from {from.Day} to {to.Day}" : $"{from.Kind} from {from.Day}, {to.Kind} to {to.Day}",
    };

    private string Kind => ByService ? "services" : "requests";

    private string Day => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
