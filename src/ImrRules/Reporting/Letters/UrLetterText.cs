using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting.Letters;

/// <summary>The decision of utilization review, with the contents of 8 CCR 9792.9.1(e)(5) in the text of 2013.</summary>
internal static class UrLetterText
{
    private const string Title = "Utilization Review Decision";

    public static void Write(Letter letter, LetterLayout page)
    {
        page.Begin(Title, $"{Title}, case {letter.Determination.Case.Case ?? "not stated"}", letter.IsDraft);
        WriteHead(letter, page);
        page.Section("TREATMENT REQUESTED AND DECISIONS");
        foreach (var item in letter.Items)
            WriteItem(item, page);
        WriteInformation(letter, page);
        if (letter.Records.Count > 0)
        {
            page.Section(letter.IsDraft ? "RECORDS THAT THE CASE NAMES" : "RECORDS REVIEWED");
            page.List(letter.Records);
        }
        page.Section("REVIEWER");
        UrReviewerText.Write(letter, page);
        if (letter.Items.Any(item => item.IsRefused))
            WriteDispute(letter, page);
        if (letter is { IsDraft: true, Missing.Count: > 0 })
            page.Missing(LetterWriter.MissingHeading, letter.Missing);
        page.End();
    }

    /// <summary>Whether independent medical review can be asked for: of what is modified or denied on medical necessity.</summary>
    public static bool CanGoToReview(LetterItem item) => item.Decided?.Issued?.EligibleForImr ?? item.Decision is Decision.Modify or Decision.Deny;

    private static void WriteHead(Letter letter, LetterLayout page)
    {
        var file = letter.Determination.Case;
        page.Head(
        [
            ("Claims Administrator:", letter.Details.Organization ?? "not stated"),
            ("Case:", file.Case),
            ("Date of Injury:", LetterDay.Of(file.DateOfInjury)),
            ("Request for Authorization received:", LetterDay.Of(file.Receipt?.Day) ?? "not stated"),
            ("Date of Decision:", LetterDay.Of(letter.Decided) ?? "nothing is decided"),
        ]);
    }

    private static void WriteItem(LetterItem item, LetterLayout page)
    {
        page.Item(item.Recommended.Request, LetterDecisionWords.Of(item));
        page.Field("Approved:", Approved(item));
        if (item.Decision == Decision.DenyForWantOfInformation)
            page.Paragraph("This denial is for want of information alone. It is reconsidered when the information comes; independent medical review can not be asked for.");
        page.Field("Guideline used:", item.Guidelines.Count == 0 ? "None." : string.Join(' ', item.Guidelines));
        LetterWriter.WriteReasons("Clinical reasons:", item, page);
    }

    private static string Approved(LetterItem item) => item.Decision switch
    {
        Decision.Approve when item.Recommended.Supported is { IsCeiling: true } most => $"As requested, {most}.",
        Decision.Approve or Decision.NoProspectiveReview => "All that was requested.",
        Decision.Modify => $"{item.Decided?.Issued?.Approved ?? item.Recommended.Supported}.",
        Decision.RequestInformation or Decision.Defer or Decision.None => "Nothing is decided yet.",
        _ => "Nothing.",
    };

    private static void WriteInformation(Letter letter, LetterLayout page)
    {
        var asked = letter.Items.Select(item => item.Decided?.Issued?.Asked).FirstOrDefault(one => one is not null) ?? letter.Determination.Case.InformationAsked;
        var open = letter.Items.Where(item => item.Decision == Decision.RequestInformation).SelectMany(item => item.Recommended.Deciding.Questions).Distinct().ToArray();
        if (asked is null && open.Length == 0)
            return;
        page.Section("INFORMATION REQUESTED");
        if (asked is not null)
        {
            page.Field("Asked:", $"{(asked.Day is { } day ? LetterDay.Of(day) : "day not stated")}{(asked.By is { } way ? $", by {way}" : "")}{(asked.Of is { } whom ? $", of {whom}" : "")}; {(asked.Received is { } came ? $"received {LetterDay.Of(came)}" : "not received")}.");
            page.List(asked.What);
        }
        page.List(open);
    }

    private static void WriteDispute(Letter letter, LetterLayout page)
    {
        page.Section("IF YOU DISAGREE WITH THIS DECISION");
        if (letter.Items.Any(CanGoToReview))
            page.Paragraph($"Independent medical review can be asked for within 30 days after this decision was served; within 10 days where only a drug of the formulary is in dispute.{(letter.Details.ApplicationEnclosed ? " The application, filled in, and an addressed envelope are enclosed." : "")}");
        if (letter.Details.InternalAppeal is { } appeal)
            page.Paragraph(appeal);
        if (letter.Details.InformationOfficer is { } officer)
            page.Paragraph(officer);
    }
}
