using System.Globalization;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Law;

/// <summary>
/// Finds the dates that pick the edition in force: the date of the request and of the service (8 CCR 9792.20 ff). Where one is missing the next of the chain stands in:
/// UR decision, assignment, determination, newest dated record; a prospective request's date of service is its date of request.
/// </summary>
internal static class KeyDateChain
{
    /// <summary>The dates, or null where the case has none at all, with what stood in.</summary>
    public static KeyDates? Find(CaseFile file, DisputedItem? item, TreatmentRequest? request, List<string> assumptions)
    {
        var served = item?.DateOfService ?? request?.DateOfService ?? file.DateOfService;
        ReadOnlySpan<(DateOnly? Day, string Words)> chain =
        [
            (file.RequestDate, ""),
            (item?.Ur?.Date, "the date of the UR decision"),
            (file.AssignedDate, "the date of assignment"),
            (file.DeterminationDate, "the date of the determination"),
            (file.RequestDate is null ? NewestRecord(file.Records) : null, "the newest dated record"),
            (served, "the date of service"),
        ];
        var at = 0;
        while (at < chain.Length && chain[at].Day is null)
            at++;
        if (at == chain.Length || chain[at] is not ({ } requested, var words))
            return null;
        if (words.Length > 0)
            assumptions.Add(string.Create(CultureInfo.InvariantCulture, $"The date of the request is not given; {words}, {requested:yyyy-MM-dd}, stands in for it."));
        if (served is null && request is { Retrospective: true })
            assumptions.Add("The date of service is not given; the date of the request stands in for it.");
        return new KeyDates(requested, served ?? requested);
    }

    private static DateOnly? NewestRecord(IReadOnlyList<string> records)
    {
        DateOnly? newest = null;
        foreach (var record in records)
        {
            for (var at = 0; at + 10 <= record.Length; at++)
            {
                if (DateOnly.TryParseExact(record.AsSpan(at, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !(day < newest))
                    newest = day;
            }
        }
        return newest;
    }
}
