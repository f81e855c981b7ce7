using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>The treatment in the words of the request, for the sentence of the letter.</summary>
internal static class RequestWords
{
    public static string Of(TreatmentRequest request, string treatment, string text, ClinicalVocabulary vocabulary)
    {
        var isItself = (request.Variant ?? request.Treatment) == treatment;
        if (!isItself || request.TreatmentSpan is not { } span || span.Start < 0 || span.Length <= 0 || span.End > text.Length)
            return treatment;
        var words = text.Substring(span.Start, span.Length);
        var term = vocabulary.FindTreatment(request.Variant ?? request.Treatment!);
        string[] names = term is null ? [] : [term.Name, .. term.Also, .. term.Drug?.Brands ?? []];
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Named(word, names) ?? Lowered(word)));
    }

    /// <summary>A brand keeps the capital that the vocabulary gives it.</summary>
    private static string? Named(string word, string[] names) => names.FirstOrDefault(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Capitals at the head of a word are the heading's; abbreviations keep theirs.</summary>
    private static string Lowered(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0
        || word.Contains('-', StringComparison.Ordinal) && word.Any(char.IsLower) ? word.ToLowerInvariant() : word;
}
