using System.Globalization;
using ImrRules.Requests;

namespace ImrRules.Authoring.Examples;

/// <summary>How a request was read, in one line.</summary>
internal static class ReadingWords
{
    public static string Of(RequestReading reading)
    {
        var items = reading.Items.Select(Of).ToArray();
        var unread = reading.Notes.Where(note => note.Severity == NoteSeverity.Unread).Select(note => $"not read: \"{reading.Text.Substring(note.Span.Start, note.Span.Length)}\"");
        return string.Join("; ", (items.Length == 0 ? ["nothing"] : items).Concat(unread));
    }

    private static string Of(TreatmentRequest request)
    {
        var words = new List<string> { request.Treatment ?? "no treatment" };
        if (request.Side is { } side)
            words.Add(side.ToString().ToLowerInvariant());
        words.AddRange(request.Regions);
        words.AddRange(request.Levels);
        if (request.Visits is { } visits)
            words.Add($"{visits} visits");
        if (request.FrequencyPerWeek is { } frequency)
            words.Add($"{frequency} a week");
        if (request.Weeks is { } weeks)
            words.Add($"over {weeks} weeks");
        words.AddRange(request.Amounts.Select(amount => $"{amount.Amount} {amount.Quantity}"));
        if (request.Strength is { } strength)
            words.Add(strength);
        if (request.Quantity is { } quantity)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"quantity {quantity}{(request.QuantityUnit is null ? "" : $" {request.QuantityUnit}")}"));
        return string.Join(", ", words);
    }
}
