using ImrRules.Requests;

namespace ImrRules.Evaluation;

/// <summary>The treatment in the words of the request, for the sentence of the letter.</summary>
internal static class RequestWords
{
    public static string Of(TreatmentRequest request, string treatment, string text)
    {
        var isItself = (request.Variant ?? request.Treatment) == treatment;
        if (!isItself || request.TreatmentSpan is not { } span || span.Start < 0 || span.Length <= 0 || span.End > text.Length)
            return treatment;
        var words = text.Substring(span.Start, span.Length);
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Lowered));
    }

    /// <summary>Capitals at the head of a word are the heading's; abbreviations keep theirs.</summary>
    private static string Lowered(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0
        || word.Contains('-', StringComparison.Ordinal) && word.Any(char.IsLower) ? word.ToLowerInvariant() : word;
}
