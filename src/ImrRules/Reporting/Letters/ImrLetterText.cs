using ImrRules.Cases.Letters;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting.Letters;

/// <summary>The IMR Final Determination: its parts in the order of the published letters.</summary>
internal static class ImrLetterText
{
    private const string Title = "Independent Medical Review: Final Determination";
    private const string NotStated = "not stated: nobody has adopted this draft";
    private const string NoGuideline = $"The Expert Reviewer {LetterWords.CitesNothing} for its decision.";

    public static void Write(Letter letter, LetterLayout page)
    {
        page.Begin(Title, $"Final Determination Letter for IMR Case Number {letter.Determination.Case.Case ?? "not stated"}", letter.IsDraft);
        WriteHead(letter, page);
        page.Section(LetterWords.HowMade);
        WriteHowMade(letter, page);
        page.Section(LetterWords.Summary);
        page.Paragraph(SummaryBegins(letter));
        page.Paragraph(letter.Details.Summary ?? CaseSummary.Of(letter.Determination.Case));
        if (letter.Records.Count > 0)
            page.Paragraph($"{(letter.IsDraft ? "Records that the case names" : "Records reviewed")}: {string.Join("; ", letter.Records)}.");
        page.Section(LetterWords.Decisions);
        page.Paragraph($"The Final Determination {(letter.IsDraft ? "would be" : "was")} based on decisions for the disputed items/services {LetterWords.DecisionsBegin}");
        foreach (var item in letter.Items)
            WriteItem(item, letter, page);
        if (letter is { IsDraft: true, Missing.Count: > 0 })
            page.Missing(LetterWriter.MissingHeading, letter.Missing);
        page.End();
    }

    private static void WriteHead(Letter letter, LetterLayout page)
    {
        var file = letter.Determination.Case;
        page.Head(
        [
            (LetterWords.CaseNumber, file.Case),
            (LetterWords.Injured, LetterDay.Of(file.DateOfInjury)),
            (LetterWords.Denied, LetterDay.Of(file.Items.Max(item => item.Ur?.Date))),
            (LetterWords.Assigned, LetterDay.Of(file.AssignedDate)),
            (LetterWords.Decided, LetterDay.Of(letter.Decided)),
            (letter.IsDraft ? "Recommended:" : "Final Determination:", LetterDecisionWords.Of(letter.Adopted?.Decision ?? letter.Determination.Decision)),
        ]);
    }

    /// <summary>That the reviewer developed the summary is said only of one that was not put together by program.</summary>
    private static string SummaryBegins(Letter letter) => letter switch
    {
        { IsDraft: true } => "The following clinical case summary was adopted by no reviewer:",
        { Details.Summary: null } => "The following clinical case summary was put together from the case file:",
        _ => $"The expert reviewer developed the following clinical case summary based on a review of the case file, {LetterWords.SummaryBegins}",
    };

    private static void WriteHowMade(Letter letter, LetterLayout page)
    {
        var signed = letter.Signed.Count > 0 ? letter.Signed[0].Signature : null;
        page.Paragraph(signed is null
            ? "No expert reviewer has decided. What follows was recommended from guideline excerpts and the case file."
            : string.Join(' ', ReviewerAttestation.Sentences.Where(sentence => sentence.IsAttested(signed)).Select(sentence => sentence.Text)
                .Prepend($"{letter.Details.Organization ?? "The independent medical review organization"} sent the complete case file to an expert reviewer.")));
        page.Paragraph("The Expert Reviewer has the following credentials:");
        page.Field(LetterWords.Licensure, signed is null ? NotStated : string.Join(", ", signed.Credentials.LicensedIn));
        page.Field(LetterWords.Specialty, signed is null ? NotStated : string.Join(", ", signed.Credentials.Specialties));
    }

    private static void WriteItem(LetterItem item, Letter letter, LetterLayout page)
    {
        page.Item(item.Recommended.Request, LetterDecisionWords.Of(item));
        page.Field(LetterWords.Administrator, item.AdministratorCites switch
        {
            null => "Not stated in the case file.",
            "" => $"The Claims Administrator {LetterWords.CitesNothing} for its decision.",
            var cites => CitedInLetter.Of(cites),
        });
        page.Field($"{letter.Details.Organization ?? "Reviewer"} guideline:", item.Guidelines.Count == 0 ? item.Decided is null ? "None." : NoGuideline : string.Join(' ', item.Guidelines));
        LetterWriter.WriteReasons(LetterWords.Rationale, item, page);
    }
}
