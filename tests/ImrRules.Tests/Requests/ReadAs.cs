using System.Globalization;
using ImrRules.Requests;

namespace ImrRules.Tests.Requests;

/// <summary>A reading in one line, as the page for clinicians shows it: the items, then what is flagged, then what is only noted.</summary>
public static class ReadAs
{
    public static string Line(RequestReading reading) => $"{Items(reading)}; {Flags(reading)}";

    public static string Items(RequestReading reading) => reading.Items.Count == 0 ? "nothing" : string.Join(" AND ", reading.Items.Select(Item));

    private static string Flags(RequestReading reading)
    {
        var flagged = Kinds(reading.Notes.Where(note => note.Severity != NoteSeverity.Note));
        var noted = Kinds(reading.Notes.Where(note => note.Severity == NoteSeverity.Note));
        return (flagged.Length == 0 ? "not flagged" : $"FLAGGED {flagged}") + (noted.Length == 0 ? "" : $", noted {noted}");
    }

    private static string Kinds(IEnumerable<ReadingNote> notes) =>
        string.Join(", ", notes.Select(note => note.Kind).Distinct().Order().Select(kind => kind == NoteKind.NotStated ? "not stated" : kind.ToString().ToLowerInvariant()));

    private static string Item(TreatmentRequest item)
    {
        string?[] said =
        [
            item.Variant,
            item.Drug is { } drug && drug != item.Treatment ? $"written {drug}" : null,
            item.Compound.Count > 0 ? $"of {string.Join(" and ", item.Compound.Select(part => part.Percent is { } share ? $"{part.Name} {Number(share)}%" : part.Name))}" : null,
            item.Components.Count > 0 ? $"with {string.Join(" and ", item.Components)}" : null,
            item.Side?.ToString().ToLowerInvariant(),
            item.Regions.Count > 0 ? string.Join(" and ", item.Regions) + (item.RegionsImplied ? " (implied)" : "") : null,
            item.Levels.Count > 0 ? string.Join(" and ", item.Levels) : null,
            item.Contrast is { } contrast ? $"{contrast} contrast" : null,
            Amount(item.Visits, "visits"),
            Amount(item.FrequencyPerWeek, "a week"),
            Amount(item.Weeks, "weeks"),
            item.Duration is { } duration ? Amount(duration.Amount, duration.Unit) : null,
            .. item.Amounts.Select(amount => Amount(amount.Amount, amount.Quantity)),
            item.Strength,
            item.Form,
            item.Quantity is null ? null : $"quantity {Amount(item.Quantity, item.QuantityUnit ?? "")}".TrimEnd(),
            item.AtATime?.Exact == 1 ? null : Amount(item.AtATime, "at a time"),
            Amount(item.PerDay, "a day"),
            item.DaysSupply is { } days ? $"for {days} days" : null,
            item.Refills is { } refills ? $"{refills} refills" : null,
            item.Acquisition,
            item.Codes.Count > 0 ? $"code {string.Join(" and ", item.Codes)}" : null,
            item.Retrospective ? "retrospective" : null,
            item.DateOfService is { } date ? $"given on {date:yyyy-MM-dd}" : null,
            item.HintsAtEarlierTreatment ? "given before" : null,
            item.AfterSurgery ? "after surgery" : null,
            item.ServesSurgery ? "serves surgery" : null,
            .. item.Alternatives.Select(alternative => $"or {Item(alternative)}"),
        ];
        var words = string.Join(", ", said.OfType<string>());
        return (item.Treatment ?? "no known treatment") + (words.Length == 0 ? "" : $": {words}");
    }

    private static string? Amount(AmountRange? amount, string of) => amount is null ? null
        : $"{(amount.Exact is { } exact ? Number(exact) : $"{Number(amount.Min)} to {Number(amount.Max)}")} {of}{(amount.Derived ? " (worked out)" : "")}";

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
