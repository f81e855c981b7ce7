using System.Globalization;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The report on one item.</summary>
internal static class ItemText
{
    public static void Write(Determination item, bool numbered, ReportPage page)
    {
        page.Hanging(numbered ? string.Create(CultureInfo.InvariantCulture, $"{item.Number}. ") : "", item.Request);
        ReadingText.WriteDoubts(item.Reading, page);
        if (item.Reading.Items.Count > 0)
            page.Labelled("Read as", item.Reading.Items.Select(ReadAsWords.Of));

        PartText.WriteDecision(DecisionWords.Of(item), item.Deciding, page);
        PartText.WriteDetails(item.Deciding, ReadingText.Notes(item.Reading), page);
        WriteOtherParts(item, page);
        OtherSideText.WriteAdministrator(item.Administrator, page);
        OtherSideText.WritePublished(item, page);
    }

    /// <summary>The parts beside the one that decided; for an item that falls with another, what it would be on its own.</summary>
    private static void WriteOtherParts(Determination item, ReportPage page)
    {
        var others = item.Parts.Where(part => !ReferenceEquals(part, item.Deciding)).ToArray();
        if (others.Length == 0)
            return;
        var onItsOwn = others.Length == item.Parts.Count;
        if (!onItsOwn)
            page.Paragraph($"The most cautious of {item.Parts.Count} parts decides: {PartText.NameOf(item.Deciding)}. The others:", ReportPage.Indent);
        foreach (var part in others)
        {
            var name = onItsOwn ? $"On its own, {PartText.NameOf(part)}" : $"Part {PartText.NameOf(part)}";
            PartText.WriteDecision($"{name}: {DecisionWords.Of(part.Outcome, part.Supported)}", part, page);
            PartText.WriteDetails(part, [], page);
        }
    }
}
