using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>What a decision of utilization review must contain (8 CCR 9792.9.1(e)(5) in the text of 2013), and which of it a letter lacks.</summary>
internal static class UrLetterContents
{
    private const string Where = "8 CCR 9792.9.1(e)(5)";

    private static readonly LegalBasis Core = LegalBasis.Read(Where, "47") with { Unverified = "where it stands in the text of 2026" };

    private static readonly LegalBasis Further = LegalBasis.FromMemory(Where);

    private static readonly LegalBasis PhysicianOnly = LegalBasis.Read("8 CCR 9792.12(a)(6), (7)", "33");

    private static readonly LegalBasis Approval = LegalBasis.FromMemory("8 CCR 9792.9.1(d)");

    public static IEnumerable<MissingContent> MissingOf(Letter letter)
    {
        var refuses = letter.Items.Any(item => item.IsRefused);
        var details = letter.Details;
        if (letter.Determination.Case.Receipt?.Day is null)
            yield return new("the day on which the request was received", refuses ? Core : Approval);
        if (letter.IsDraft)
            yield return new("the day of the decision", refuses ? Core : Approval);
        if (details.Organization is null)
            yield return new("the name of the claims administrator", Further);
        foreach (var missing in letter.Items.SelectMany(OfItem))
            yield return missing;
        if (!refuses)
            yield break;
        if (letter.Records.Count == 0)
            yield return new("the list of records that were reviewed", Core);
        if (letter.IsDraft)
            yield return new("the physician who decides: name, specialty, states of licensure", PhysicianOnly);
        if (details.Telephone is null)
            yield return new("the reviewer's telephone number", Further);
        if (details.Hours is null)
            yield return new("the hours at which the reviewer can be reached, at least four a week", Further);
        if (details.InformationOfficer is null)
            yield return new("the words on the information and assistance officer", Further);
        if (details.InternalAppeal is null)
            yield return new("the words on the internal appeal, which is voluntary", Further);
        if (letter.Items.Any(UrLetterText.CanGoToReview) && !details.ApplicationEnclosed)
            yield return new("the application for independent medical review, filled in, with its envelope", Core);
    }

    private static IEnumerable<MissingContent> OfItem(LetterItem item)
    {
        var number = item.Recommended.Number;
        if (item.Decision == Decision.None)
            yield return new(item.Recommended.Utilization is { Withheld: not Decision.None } held
                ? $"a decision: to {DecisionWords.Short(held.Withheld)[3..]} is held back while these gates are not checked: {string.Join(", ", held.OpenGates.Select(gate => gate.Name))}"
                : "a decision: none is recommended", Core)
            { Item = number };
        if (item is { IsRefused: true, HasGround: false })
            yield return new("the guideline that was used", Core) { Item = number };
        foreach (var missing in RefusalContents.MissingOf(item))
            yield return missing;
    }
}
