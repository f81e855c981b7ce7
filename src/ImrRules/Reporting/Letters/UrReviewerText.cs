using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting.Letters;

/// <summary>Who decided in utilization review, and how that person can be reached.</summary>
internal static class UrReviewerText
{
    public static void Write(Letter letter, LetterLayout page)
    {
        if (letter.IsDraft)
            page.Paragraph("Nobody has decided. Only a licensed physician may modify or deny.");
        foreach (var decision in letter.Signed)
        {
            var signature = decision.Signature;
            page.Field("Name:", signature.Reviewer);
            page.Field("Specialty:", string.Join(", ", signature.Credentials.Specialties));
            page.Field("State(s) of Licensure:", string.Join(", ", signature.Credentials.LicensedIn));
            if (decision.Issued?.Physician is { } physician)
                page.Field("License:", $"{physician.LicenseNumber}, {physician.State}");
        }
        if (letter.Details.Telephone is { } telephone)
            page.Field("Telephone:", telephone);
        if (letter.Details.Hours is { } hours)
            page.Field("Can be reached:", hours);
    }
}
