using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>The report on a case, or on one item: the same in every layout.</summary>
internal static class DeterminationText
{
    public static void Write(FinalDetermination determination, DeterminationLayout page)
    {
        CaseText.WriteHead(determination.Case, page);
        foreach (var item in determination.Items)
            ItemText.Write(item, determination.Items.Count > 1, page);
        CaseText.WriteEnd(determination, page);
        page.End();
    }

    public static void Write(Determination determination, DeterminationLayout page)
    {
        page.Title("");
        ItemText.Write(determination, numbered: false, page);
        UtilizationText.Write([determination], page);
        page.Closing(CaseText.Advice);
        page.End();
    }
}
