using System.Globalization;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What a request says against the schedule, and what a reviewer has to weigh.</summary>
internal static class ChallengeText
{
    public static void Write(ChallengeFinding? found, DeterminationLayout page)
    {
        if (found is not null)
            page.Labelled("Challenge", Lines(found));
    }

    private static IEnumerable<string> Lines(ChallengeFinding found)
    {
        var challenge = found.Challenge;
        yield return $"{(challenge.Statement is { } statement ? $"\"{statement}\"" : "The request makes no statement")}{(challenge.Cites is { } cites ? $", citing {cites}" : "")}";
        if (found.Lacks.Count > 0)
            yield return $"It lacks {string.Join(", ", found.Lacks.Select(step => step.Words))} ({Mark(found.Lacks[0])}).{(challenge.Statement is null || challenge.Cites is null ? " It is no challenge, and the schedule decides." : "")}";
        if (found.BySchedule is { } schedule)
            yield return $"By the schedule: {OtherEditionText.Words(schedule)}.";
        else
            yield return "The schedule decides nothing here that could be challenged.";
        if (found.Beyond is { } beyond)
            yield return $"Where the schedule may be left, next in the order: {OtherEditionText.Words(beyond)}.";
        for (var at = 0; at < found.Steps.Count; at++)
            yield return string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {found.Steps[at].Words} ({Mark(found.Steps[at])})");
    }

    private static string Mark(LegalStep step) => step.Known == HowKnown.Read ? step.Citation : $"{step.Citation}, {(step.Known == HowKnown.Inferred ? "inferred" : "from memory")}";
}
