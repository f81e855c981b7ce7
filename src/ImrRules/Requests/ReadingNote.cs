namespace ImrRules.Requests;

/// <summary>One remark on how a request was read.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">The words that it is about.</param>
/// <param name="Message">The remark, for the reader of a determination.</param>
/// <param name="Suggestion">What may have been meant; null where nothing can be suggested.</param>
public sealed record ReadingNote(NoteKind Kind, NoteSeverity Severity, TextSpan Span, string Message, string? Suggestion = null)
{
    /// <summary>The remark, without the words that it is about.</summary>
    public override string ToString() => Message;
}
