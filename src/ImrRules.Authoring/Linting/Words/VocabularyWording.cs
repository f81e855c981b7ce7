using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Linting.Words;

/// <summary>One wording of a term, where its author wrote it.</summary>
/// <param name="Section">The section of the vocabulary, such as <c>treatments</c>.</param>
/// <param name="Term">The term's name.</param>
/// <param name="Words">The wording.</param>
/// <param name="PhraseKind">What a phrase does; null for other terms.</param>
/// <param name="HasNeeds">True where the term takes the wording only beside certain words.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record VocabularyWording(string Section, string Term, string Words, string? PhraseKind, bool HasNeeds, Place Place)
{
    /// <summary>The wording as the reader compares it: case and hyphens do not count.</summary>
    public string Folded { get; } = string.Join(' ', Words.ToUpperInvariant().Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public bool IsDrug => Section == VocabularyWordings.Drugs;

    public bool IsFiller => PhraseKind == Vocabulary.PhraseKinds.Filler;
}
