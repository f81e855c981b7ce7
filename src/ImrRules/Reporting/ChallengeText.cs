using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What a request says against the schedule, and what both sides come to.</summary>
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
            yield return $"It lacks {string.Join(", ", found.Lacks.Select(step => step.Words))} ({WeighingText.Mark(found.Lacks[0])}).{(challenge.Statement is null || challenge.Cites is null ? " It is no challenge, and the schedule decides." : "")}";
        if (found.BySchedule is { } schedule)
            yield return $"By the schedule: {OtherEditionText.Words(schedule)}.";
        else
            yield return "The schedule decides nothing here that could be challenged.";
        if (found.Beyond is { } beyond)
            yield return $"Where the schedule may be left, next in the order: {OtherEditionText.Words(beyond)}.";
    }
}
