using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>What every letter must say with a refusal, and which of it an item lacks.</summary>
internal static class RefusalContents
{
    private static readonly LegalBasis Disclosure = LegalBasis.Read("8 CCR 9792.8(a)(3)", "7") with { Unverified = "the number of the paragraph" };

    private static readonly LegalBasis OfGuideline = LegalBasis.Inferred("the guideline that governs, where it has words for a refusal; no rule of law that was read asks for it");

    public static IEnumerable<MissingContent> MissingOf(LetterItem item)
    {
        foreach (var citation in item.WithoutPortion)
            yield return new($"the relevant portion of the guideline, whose words this library does not hold: {citation} ({citation.Recommendation})", Disclosure) { Item = item.Recommended.Number };
        if (item.NeedsNotice && item.TaperingNotice is null)
            yield return new("a notice on tapering: a drug that is in use is refused", OfGuideline) { Item = item.Recommended.Number };
    }
}
