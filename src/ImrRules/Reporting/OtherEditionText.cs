using System.Globalization;
using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What the edition on the other side of a near change would say.</summary>
internal static class OtherEditionText
{
    public static void Write(IReadOnlyList<OtherEdition> editions, DeterminationLayout page) => page.Labelled("Near edition", editions.Select(Words));

    public static string Words(OtherEdition edition)
    {
        var kind = edition.ByService ? "services" : "requests";
        var days = edition.IsLater
            ? string.Create(CultureInfo.InvariantCulture, $"for {kind} from {edition.ChangedOn:yyyy-MM-dd}")
            : string.Create(CultureInfo.InvariantCulture, $"for {kind} until {edition.ChangedOn.AddDays(-1):yyyy-MM-dd}");
        if (edition.NotHeld is { } title)
            return $"The edition in force {days} is not held by this library: {title}.";
        if (edition.IsUntouched && !edition.Differs)
            return $"The editions in force {days} give the same.";
        var said = DecisionWords.Of(edition.Result.Outcome, edition.Result.Supported);
        var cited = edition.Result.Citation is { } citation ? $". {citation}" : "";
        return $"The edition in force {days} would say{(edition.Differs ? "" : " the same")}: {said}{cited}.";
    }

    /// <summary>"not medically necessary, by ..., page 60".</summary>
    public static string Words(OtherResult result) =>
        $"{DecisionWords.Of(result.Outcome, result.Supported)}{(result.Citation is { } citation ? $", by {citation}" : "")}{(result.Standard is { Rank: { } rank, Step: { } step } ? $" (IMR rank {rank.Name}, search step {step.Name})" : "")}";
}
