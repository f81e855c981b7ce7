using ImrRules.Guidelines;

namespace ImrRules.Law;

/// <summary>An order of standards that binds decisions from a day on, the highest place first.</summary>
/// <param name="From">The first day of decisions that it binds; null where an earlier day is not known.</param>
/// <param name="Places">Its places.</param>
internal sealed record LegalOrder(DateOnly? From, IReadOnlyList<LegalPlace> Places)
{
    /// <summary>The place of sources of a standing.</summary>
    public LegalPlace PlaceOf(Standing standing)
    {
        var at = 0;
        while (!Places[at].Standings.Contains(standing))
            at++;
        return Places[at];
    }

    /// <summary>The places above one; all of them where none is given.</summary>
    public IEnumerable<LegalPlace> Above(LegalPlace? place) => Places.TakeWhile(other => other != place && other.Standings.Count > 0);
}
