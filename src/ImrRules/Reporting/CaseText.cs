using System.Globalization;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Law.Penalties;
using ImrRules.Law.Regimes;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>The head and the end of the report on a case.</summary>
internal static class CaseText
{
    public const string Advice = "This advises; a licensed reviewer decides.";

    private static readonly string OnlyAPhysician = $"To modify and to deny are recommendations until a physician decides. Penalties: {PenaltyTable.NoPhysician}; {PenaltyTable.OutsideScope}.";

    public static void WriteHead(CaseFile file, DeterminationLayout page)
    {
        var words = new List<string>();
        if (file.Case is { } name)
            words.Add($"Case {name}");
        AddDay("injured", file.DateOfInjury, words);
        AddDay("requested", file.RequestDate, words);
        AddDay("decided", file.DeterminationDate, words);
        page.Title(string.Join(", ", words));
    }

    public static void WriteEnd(FinalDetermination determination, DeterminationLayout page)
    {
        if (determination.Review == ReviewStage.Ur)
            UtilizationText.Write(determination.Items, page);
        page.Closing(Decision(determination));
        if (determination.Review == ReviewStage.Ur)
            WriteRules(determination.Regime, page);
        else
            LegalCheckText.Write(determination, page);
        var versions = determination.Versions;
        page.Closing(Advice);
        page.Closing($"Engine {versions.Engine}, guidelines {versions.Guidelines}, case {versions.Case}.");
    }

    private static void WriteRules(RegimeFinding found, DeterminationLayout page)
    {
        page.Closing(OnlyAPhysician);
        page.Closing(found.Regime is { } rules
            ? $"Rules of review: {rules.Name} ({found.Because}), {rules.Sections}; disputes go to {rules.DisputesGoTo}. {rules.Basis}."
            : $"Rules of review: open; {found.Because}.");
        page.Closing("Numbers in brackets are those of docs/law-sources.md.");
    }

    private static string Decision(FinalDetermination determination)
    {
        var items = determination.Items;
        var counts = items.GroupBy(item => DecisionWords.Short(item.Decision)).OrderBy(group => items.ToList().FindIndex(item => DecisionWords.Short(item.Decision) == group.Key))
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key}"));
        var words = determination.Review == ReviewStage.Ur ? "Utilization review" : determination.Decision switch
        {
            CaseDecision.Uphold => "Case: uphold",
            CaseDecision.Overturn => "Case: overturn",
            CaseDecision.PartiallyOverturn => "Case: partially overturn",
            _ => "Case: undetermined",
        };
        return items.Count == 0 ? $"{words} (no items)." : $"{words} ({string.Join(", ", counts)}).";
    }

    private static void AddDay(string label, DateOnly? day, List<string> words)
    {
        if (day is { } date)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{label} {date:yyyy-MM-dd}"));
    }
}
