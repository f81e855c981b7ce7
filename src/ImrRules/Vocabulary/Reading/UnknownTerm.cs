using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reports a word that is no term of its kind, and finds the term that was meant.</summary>
internal static class UnknownTerm
{
    public static void Report(YamlText word, string kind, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var wordings = diagnostics.IsCrowded ? [] : Wordings.Of(kind, vocabulary).ToArray();
        if (List(word.Value, wordings) is { } list)
            diagnostics.Error("unknown-term", word.Place, $"several {Plural(kind)} stand here without brackets", $"Write a list: {list}", word.ReplacedBy(list));
        else
            diagnostics.Error(kind == "fact" ? "unknown-fact" : "unknown-term", word.Place, $"\"{word.Value}\" is not {An(kind)} of the vocabulary",
                Spelling.DidYouMean(word.Value, wordings) ?? OtherKind(word.Value, kind, vocabulary) ?? $"The {Plural(kind)} are listed in vocabulary/.");
    }

    /// <summary>The words as a list, where each part between commas is a term.</summary>
    private static string? List(string words, IReadOnlyList<(string Wording, string Name)> wordings)
    {
        var parts = words.Trim('[', ']').Split([",", ";", " and ", " or "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (parts.Length > 1 || words[0] == '[' || words[^1] == ']') && parts.All(part => wordings.Any(one => one.Wording.Equals(part, StringComparison.OrdinalIgnoreCase))) ? $"[{string.Join(", ", parts)}]" : null;
    }

    private static string? OtherKind(string word, string kind, ClinicalVocabulary vocabulary)
    {
        foreach (var other in (string[])["treatment", "region", "condition", "phase", "fact"])
        {
            if (other != kind && Wordings.Of(other, vocabulary).Any(one => one.Wording.Equals(word, StringComparison.OrdinalIgnoreCase)))
                return $"It is a {other} of the vocabulary.";
        }
        return null;
    }

    private static string An(string kind) => kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {kind}" : $"a {kind}";

    private static string Plural(string kind) => kind switch
    {
        "quantity" => "quantities",
        "edition of dose factors" => "editions of dose factors",
        _ => $"{kind}s",
    };
}
