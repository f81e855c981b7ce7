using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>
/// Judges the amount of a request by a course. Everything given so far counts together with what is asked for; of the steps in force the one that allows most decides.
/// A step that is open because nobody asked, and that would support more, leaves the amount to be asked for.
/// </summary>
internal static class CourseJudge
{
    public static JudgedAmount Judge(JudgedStep[] steps, Matter matter, Counted counted)
    {
        var inForce = Best(steps, CriterionState.Met, matter, counted) ?? new JudgedAmount(Support.Nothing);
        if (inForce.Support == Support.All)
            return inForce;
        var toAsk = Best(steps, CriterionState.NotAsked, matter, counted);
        if (toAsk is not null && IsMore(toAsk, inForce))
            return new JudgedAmount(Support.NotAsked) { Requested = toAsk.Requested, Allowed = inForce.Allowed, Earlier = toAsk.Earlier, Step = toAsk.Step };
        var toDocument = Array.Exists(steps, step => step.State == CriterionState.NotDocumented);
        return inForce.Support == Support.Nothing && inForce.Allowed is null && toDocument ? new JudgedAmount(Support.NotDocumented) : inForce;
    }

    private static JudgedAmount? Best(JudgedStep[] steps, CriterionState state, Matter matter, Counted counted)
    {
        JudgedAmount? best = null;
        foreach (var step in steps)
        {
            if (step.State != state)
                continue;
            var judged = Judge(step, matter, counted);
            if (best is null || IsMore(judged, best) || !IsMore(best, judged) && judged.Allowed?.UpTo > best.Allowed?.UpTo)
                best = judged;
        }
        return best;
    }

    private static bool IsMore(JudgedAmount one, JudgedAmount other) =>
        one.Support > other.Support
        || one.Support == other.Support && (one.Supported is null && other.Supported is not null && one.Support == Support.All || (one.Supported?.Number ?? 0) > (other.Supported?.Number ?? 0));

    /// <summary>What a step supports once it is in force.</summary>
    public static JudgedAmount Judge(JudgedStep step, Matter matter, Counted counted)
    {
        if (step.Step.UpTo is AmountRule.NoSetNumber)
            return new JudgedAmount(Support.All) { Step = step.Step, Pages = step.Step.Pages };
        if (step.Allows.Amount is not { } allowed)
            return new JudgedAmount(Support.NotAsked) { Step = step.Step, Pages = step.Step.Pages };

        var answers = matter.Answers;
        var earlier = answers.Earlier(counted, allowed.Unit, Window(allowed));
        var requested = RequestedAmount.Of(answers.Subject.Request, allowed.Unit, answers.Vocabulary);
        if (requested > allowed.UpTo && !CanBeCut(allowed.Unit, answers.Vocabulary))
            return Judged(Support.Nothing, supported: null);
        if (earlier.Number is not { } given)
            return Judged(earlier.Open == CriterionState.NotAsked ? Support.NotAsked : Support.NotDocumented, supported: null);

        var left = Math.Max(0, allowed.UpTo - given);
        if (requested is null)
            return Judged(left > 0 ? Support.All : Support.Nothing, left);
        if (requested <= left)
            return Judged(Support.All, requested);
        return left > 0 && CanBeCut(allowed.Unit, answers.Vocabulary) ? Judged(Support.Part, left) : Judged(Support.Nothing, 0);

        JudgedAmount Judged(Support support, decimal? supported) => new(support)
        {
            Supported = supported is { } number ? new Measure(number, allowed.Unit) : null,
            Allowed = allowed,
            Earlier = earlier,
            Requested = requested,
            Step = step.Step,
            Pages = step.Step.Pages,
        };
    }

    public static bool CanBeCut(string unit, ClinicalVocabulary vocabulary) => TimeUnits.DaysIn(unit) is not null || vocabulary.FindQuantity(unit) is { CanBeCut: true };

    /// <summary>The stretch of time in which earlier treatment counts; null where all of it does.</summary>
    private static Measure? Window(Amount allowed) => allowed.Every?.Longest ?? allowed.Period switch
    {
        Period.Year => new Measure(1, TimeUnits.Years),
        Period.Month => new Measure(1, TimeUnits.Months),
        Period.Week => new Measure(1, TimeUnits.Weeks),
        _ => null,
    };
}
