using ImrRules.Requests.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Requests;

/// <summary>Reads lines of requests with the words of a vocabulary. Immutable; safe to use from many threads.</summary>
/// <param name="vocabulary">The words that are known.</param>
public sealed class RequestReader(ClinicalVocabulary vocabulary)
{
    /// <summary>The longest text that is read: four times the longest heading of a published determination that was seen, and more.</summary>
    public const int LongestText = 4096;

    private readonly LineReader _reader = new(vocabulary);

    /// <summary>Reads one request. Never throws for what a text can contain; a text over 4,096 characters is refused with a note.</summary>
    /// <param name="text">The request as it was written.</param>
    public RequestReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, []);
    }

    /// <summary>Reads one request beside which codes were given: they decide nothing, and where one belongs to another treatment a note says so.</summary>
    internal RequestReading Read(string text, IReadOnlyList<string> codes) => text.Length > LongestText ? Refuse(text) : _reader.Read(text, codes).Reading;

    /// <summary>Every token of a request with the step that claimed it; empty for a text that is refused.</summary>
    internal IReadOnlyList<ClaimedToken> Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > LongestText ? [] : Explanation.Of(_reader.Read(text, []).Line);
    }

    private static RequestReading Refuse(string text) => new()
    {
        Text = text,
        Notes = [new ReadingNote(NoteKind.Unread, NoteSeverity.Unread, new TextSpan(0, text.Length), $"the text has {text.Length} characters; at most {LongestText} are read")],
    };
}
