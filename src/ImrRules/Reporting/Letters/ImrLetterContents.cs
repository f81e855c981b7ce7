using ImrRules.Evaluation.Issuing;
using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>What an IMR Final Determination must contain, and which of it a letter lacks.</summary>
internal static class ImrLetterContents
{
    private static readonly LegalBasis Standards = LegalBasis.Read("8 CCR 9792.10.6(b)(1)", "2");

    private static readonly LegalBasis Contents = LegalBasis.FromMemory("Labor Code 4610.6(d); 8 CCR 9792.10.6");

    private static readonly LegalBasis Form = LegalBasis.Read("form of the published letters", "57");

    public static IEnumerable<MissingContent> MissingOf(Letter letter)
    {
        var file = letter.Determination.Case;
        if (letter.Details.Organization is null)
            yield return new("the name of the independent medical review organization", Form);
        if (file.Case is null)
            yield return new("the case number", Form);
        if (letter.Details.Summary is null)
            yield return new("the reviewer's own clinical case summary", Form);
        if (letter.Records.Count == 0)
            yield return new("the records that were reviewed", Contents);
        foreach (var missing in letter.Items.SelectMany(OfItem))
            yield return missing;
        foreach (var missing in letter.Signed is [var signed, ..] ? OfReviewer(signed.Signature) : OfDraft())
            yield return missing;
    }

    private static IEnumerable<MissingContent> OfItem(LetterItem item)
    {
        if (item.AdministratorCites is null)
            yield return new("the guideline that the claims administrator cites", Form) { Item = item.Recommended.Number };
        if (item.Decision == Decision.None)
            yield return new("a decision: none is recommended, a reviewer decides", Standards) { Item = item.Recommended.Number };
        else if (item is { Guidelines.Count: 0, FallsWithAnother: false })
            yield return new("the guideline or other evidence that the decision rests on, by the order of Labor Code 4610.5(c)(2)", Standards) { Item = item.Recommended.Number };
        foreach (var missing in RefusalContents.MissingOf(item))
            yield return missing;
    }

    private static IEnumerable<MissingContent> OfDraft()
    {
        yield return new("a reviewer's decision on each item", Standards);
        yield return new("the reviewer's states of licensure and specialties", Contents);
    }

    private static IEnumerable<MissingContent> OfReviewer(ReviewerSignature signature) =>
        ReviewerAttestation.Sentences.Where(sentence => !sentence.IsAttested(signature)).Select(sentence => new MissingContent($"the sentence that {sentence.About}: the reviewer does not attest it", sentence.Basis));
}
