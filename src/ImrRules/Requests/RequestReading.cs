namespace ImrRules.Requests;

/// <summary>What was understood of a line of a request. Every word of it was claimed by an item, declared a filler by the vocabulary, or stands in a note as unread.</summary>
public sealed record RequestReading
{
    /// <summary>The text as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>The items asked for, in the order of the text. One whose words name no known treatment has none, and a note says so; empty for a text without words.</summary>
    public IReadOnlyList<TreatmentRequest> Items { get; init; } = [];

    /// <summary>All that was assumed, shared, in conflict, left out or left unread, in the order of the text.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    /// <summary>For a split request, the parts that are not in dispute; null otherwise.</summary>
    public SplitRequest? Split { get; init; }

    /// <summary>True where a person should look at the text: a doubt, or a word left unread.</summary>
    public bool NeedsReview => Notes.Any(note => note.Severity is NoteSeverity.Doubt or NoteSeverity.Unread);
}
