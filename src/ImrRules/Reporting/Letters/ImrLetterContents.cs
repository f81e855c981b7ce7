using ImrRules.Evaluation.Issuing;
using ImrRules.Law;
using ImrRules.Law.Contents;

namespace ImrRules.Reporting.Letters;

/// <summary>What an IMR Final Determination must contain, and which of it a letter lacks.</summary>
internal static class ImrLetterContents
{
    private static readonly LegalBasis Standards = LegalBasis.Read("8 CCR 9792.10.6(b)(1)", "2");

    private static readonly LegalBasis Form = LegalBasis.Read("form of the published letters", "57");

    public static IEnumerable<MissingContent> MissingOf(Letter letter)
    {
        if (letter.Details.Organization is null)
            yield return new("the name of the independent medical review organization", Form);
        if (letter.Determination.Case.Case is null)
            yield return new("the case number", Form);
        if (letter.Details.Summary is null)
            yield return new("the reviewer's own clinical case summary", Form);
        foreach (var missing in ByLaw(letter))
            yield return missing;
        foreach (var missing in letter.Items.SelectMany(OfItem))
            yield return missing;
        if (letter.IsDraft)
            yield return new("a reviewer's decision on each item", Standards);
        foreach (var missing in letter.Signed.Take(1).SelectMany(signed => OfReviewer(signed.Signature)))
            yield return missing;
    }

    /// <summary>The law's own list, held against what was decided: a draft names no reviewer, whomever the case names.</summary>
    private static IEnumerable<MissingContent> ByLaw(Letter letter)
    {
        var file = letter.Determination.Case with { Records = letter.Records, Reviewer = letter.Signed.Count > 0 ? letter.Signed[0].Signature.Credentials : null };
        var determined = new DeterminedCase(file, [.. letter.Items.Select(item => new DeterminedItem(item.Recommended.Number, item.IsUnderstood, item.HasGround))]);
        return ContentsTable.Tests.Select(test => test.Hold(determined)).Where(check => check.State != CheckState.Met)
            .Select(check => new MissingContent($"{check.Name}: {(check.State == CheckState.NotMet ? check.Because : string.Join(' ', check.Questions))}", check.Basis));
    }

    private static IEnumerable<MissingContent> OfItem(LetterItem item)
    {
        if (item.AdministratorCites is null)
            yield return new("the guideline that the claims administrator cites", Form) { Item = item.Recommended.Number };
        if (item.Decision == Decision.None)
            yield return new("a decision: none is recommended, a reviewer decides", Standards) { Item = item.Recommended.Number };
        foreach (var missing in RefusalContents.MissingOf(item))
            yield return missing;
    }

    private static IEnumerable<MissingContent> OfReviewer(ReviewerSignature signature) =>
        ReviewerAttestation.Sentences.Where(sentence => !sentence.IsAttested(signature)).Select(sentence => new MissingContent($"the sentence that {sentence.About}: the reviewer does not attest it", sentence.Basis));
}
