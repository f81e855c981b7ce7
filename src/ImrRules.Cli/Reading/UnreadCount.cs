using System.Globalization;
using ImrRules.Requests;

namespace ImrRules.Cli.Reading;

/// <summary>Counts the words that requests leave unread, the most frequent first: the vocabulary grows from this list.</summary>
internal static class UnreadCount
{
    public static int Write(IEnumerable<RequestReading> readings, TextWriter output)
    {
        var counts = new Dictionary<string, int>();
        foreach (var reading in readings)
        {
            foreach (var note in reading.Notes.Where(note => note is { Kind: NoteKind.Unread, Span.Length: > 0 } && note.Span.End <= reading.Text.Length))
            {
                var words = reading.Text.Substring(note.Span.Start, note.Span.Length).ToLowerInvariant();
                counts[words] = counts.GetValueOrDefault(words) + 1;
            }
        }
        foreach (var (words, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {words}\n"));
        return ExitCode.Fine;
    }
}
