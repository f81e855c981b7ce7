using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>The report on one item.</summary>
internal static class ItemText
{
    public static void Write(Determination item, bool numbered, DeterminationLayout page)
    {
        page.Item(numbered ? item.Number : null, item.Request);
        ReadingText.WriteDoubts(item.Reading, page);
        if (item.Reading.Items.Count > 0)
            page.Labelled("Read as", item.Reading.Items.Select(ReadAsWords.Of));
        ReadingText.WriteNoted(item.Reading, page);
        if (item.Parts.Count > 1)
            page.Labelled("Parts", [string.Join("; ", item.Parts.Select(part => ReferenceEquals(part, item.Deciding) ? $"{PartText.NameOf(part)} (decides)" : PartText.NameOf(part)))]);

        PartText.WriteDecision(DecisionWords.Of(item), item.Deciding, page);
        UtilizationText.WriteDecision(item, page);
        PartText.WriteDetails(item.Deciding, ReadingText.Assumed(item.Reading), page);
        WriteOtherParts(item, page);
        AdministratorText.Write(item.Administrator, page);
        PublishedText.Write(item, page);
        page.EndItem();
    }

    /// <summary>The parts beside the one that decided; for an item that falls with another, what it would be on its own.</summary>
    private static void WriteOtherParts(Determination item, DeterminationLayout page)
    {
        var others = item.Parts.Where(part => !ReferenceEquals(part, item.Deciding)).ToArray();
        var lead = others.Length == item.Parts.Count ? "On its own, " : "Part ";
        foreach (var part in others)
        {
            var decision = $"{lead}{PartText.NameOf(part)}: {DecisionWords.Of(part.Outcome, part.Supported)}";
            if (PartText.Repeats(part, item.Deciding))
            {
                page.Decision($"{decision}, for the same reasons", citation: null, rationale: null, isFurther: true);
                continue;
            }
            PartText.WriteDecision(decision, part, page, isFurther: true);
            PartText.WriteDetails(part, [], page);
        }
    }
}
