using System.Globalization;
using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What utilization review has to look at: gates, questions, clock. What is the same for several items is said once.</summary>
internal static class UtilizationText
{
    public static void Write(IReadOnlyList<Determination> items, DeterminationLayout page)
    {
        var reviewed = items.Where(item => item.Utilization is not null).ToArray();
        if (reviewed.Length == 0)
            return;
        page.Section("Gates, questions and clock of utilization review");
        page.Labelled("Gates", EachLineOnce(reviewed, GateText.Lines));
        foreach (var lines in AlikeOnce(reviewed, QuestionLines))
            page.Labelled("Ask", lines);
        foreach (var lines in AlikeOnce(reviewed, ClockLines))
            page.Labelled("Clock", lines);
        page.EndSection();
    }

    /// <summary>Why a decision is held back, or answered before any guideline; below the decision of an item.</summary>
    public static void WriteDecision(Determination item, DeterminationLayout page)
    {
        if (item.Utilization is not { } found)
            return;
        if (found.Answered is { } gate)
            page.Labelled("Gate", [$"{gate.Name}: {gate.Because}. {gate.Consequence} {gate.Basis}."]);
        if (found.Withheld != Law.Decision.None)
            page.Labelled("Held back", [$"{DecisionWords.Short(found.Withheld)}: nothing is refused past a gate that is not checked ({string.Join(", ", found.OpenGates.Select(open => open.Name))})."]);
    }

    /// <summary>Each line with the items that it is about, where these are not all.</summary>
    private static IEnumerable<string> EachLineOnce(Determination[] items, Func<Determination, IReadOnlyList<string>> linesOf) => items
        .SelectMany(item => linesOf(item).Select(line => (line, item))).GroupBy(pair => pair.line, pair => pair.item)
        .SelectMany(same => Once([same.Key], same, items.Length));

    /// <summary>All lines of an item, with the other items that have the same.</summary>
    private static IEnumerable<IEnumerable<string>> AlikeOnce(Determination[] items, Func<Determination, IReadOnlyList<string>> linesOf) => items
        .GroupBy(item => string.Join('\n', linesOf(item))).Where(same => same.Key.Length > 0)
        .Select(same => Once(same.Key.Split('\n'), same, items.Length));

    private static IEnumerable<string> Once(string[] lines, IEnumerable<Determination> about, int count)
    {
        var numbers = about.Select(item => item.Number.ToString(CultureInfo.InvariantCulture)).ToArray();
        return numbers.Length == count ? lines : lines.Select((line, at) => at > 0 ? line : $"For {(numbers.Length == 1 ? "item" : "items")} {string.Join(", ", numbers)}: {line}");
    }

    private static IReadOnlyList<string> ClockLines(Determination item) =>
        item.Utilization!.Clock is { } clock ? ClockText.Lines(clock) : ["the time limits of the rules before 2013 are not held by this library"];

    private static string[] QuestionLines(Determination item) => [.. item.Utilization!.Questions.GroupBy(question => (question.Of, question.By))
        .SelectMany(asked => asked.Select(question => question.Question).Prepend($"{asked.Key.Of}{(asked.Key.By is { } day ? $", by {ClockText.Words(day)}" : "")}:"))];
}
