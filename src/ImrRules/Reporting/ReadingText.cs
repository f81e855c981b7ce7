using ImrRules.Reporting.Layouts;
using ImrRules.Requests;

namespace ImrRules.Reporting;

/// <summary>How a request was read: what was asked, and the notes on it.</summary>
internal static class ReadingText
{
    /// <summary>A reading by itself.</summary>
    public static void Write(RequestReading reading, DeterminationLayout page)
    {
        page.Item(number: null, reading.Text);
        WriteDoubts(reading, page);
        page.Labelled("Read as", reading.Items.Count == 0 ? ["nothing that is known"] : reading.Items.Select(ReadAsWords.Of));
        WriteNoted(reading, page);
        page.Labelled("Assumed", Assumed(reading));
        page.EndItem();
    }

    /// <summary>Words that were not read, then those that can be read in another way.</summary>
    public static void WriteDoubts(RequestReading reading, DeterminationLayout page)
    {
        var unread = reading.Notes.Where(note => note.Severity == NoteSeverity.Unread).Select(note => Unread(note, reading.Text)).ToArray();
        if (unread.Length > 0)
            page.Labelled("Not read", [string.Join(", ", unread)]);
        page.Labelled("Doubt", Notes(reading, NoteSeverity.Doubt));
    }

    /// <summary>What the request leaves out or leaves open, where that leaves no doubt of its meaning.</summary>
    public static void WriteNoted(RequestReading reading, DeterminationLayout page) => page.Labelled("Noted", Notes(reading, NoteSeverity.Note, isAssumed: false));

    /// <summary>What was taken by a convention, for several items, or for a misspelt word.</summary>
    public static IReadOnlyList<string> Assumed(RequestReading reading) => [.. Notes(reading, NoteSeverity.Note, isAssumed: true)];

    /// <summary>The words themselves; the note's own words where it is about the whole text.</summary>
    private static string Unread(ReadingNote note, string text)
    {
        var (start, end) = (note.Span.Start, note.Span.End);
        var words = start >= 0 && start < end && end <= text.Length && end - start < text.Length ? $"\"{text[start..end]}\"" : note.Message;
        return note.Suggestion is null ? words : $"{words} (did you mean {note.Suggestion.TrimEnd('?')}?)";
    }

    private static IEnumerable<string> Notes(RequestReading reading, NoteSeverity severity, bool? isAssumed = null) => reading.Notes
        .Where(note => note.Severity == severity && (isAssumed is null || isAssumed == (note.Kind is NoteKind.Assumed or NoteKind.Shared or NoteKind.Corrected)))
        .Select(note => note.Suggestion is null ? note.Message : $"{note.Message}; did you mean {note.Suggestion.TrimEnd('?')}?");
}
