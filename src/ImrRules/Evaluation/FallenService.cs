using System.Globalization;
using ImrRules.Evaluation.Asking;
using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>A service that exists only because of another falls with it, in one sentence and without a citation; where that is open, so is this.</summary>
internal static class FallenService
{
    /// <summary>The item as its main service leaves it: fallen with it, open with it, or judged by its own rule.</summary>
    public static Determination After(Determination main, Determination item, bool assumed, ReviewStage stage)
    {
        if (main.Outcome > Outcome.NotMedicallyNecessary)
            return item;
        var refused = main.Outcome == Outcome.NotMedicallyNecessary;
        var outcome = refused ? Outcome.NotMedicallyNecessary : (Outcome)Math.Min((int)item.Outcome, (int)Outcome.InformationNeeded);
        if (item.Outcome <= Outcome.InformationNeeded && !refused)
            return item;
        var name = string.Create(CultureInfo.InvariantCulture, $"item {main.Number}");
        OpenQuestion[] open = refused ? [] : [new($"Is {name}, which this serves, authorized or medically necessary?")];
        var part = new PartDetermination
        {
            Treatment = item.Deciding.Treatment,
            Kinds = item.Deciding.Kinds,
            Region = item.Deciding.Region,
            Outcome = outcome,
            Rationale = refused ? $"As the service that it serves, {name}, is not medically necessary, neither is this." : $"It serves {name}, which is not decided.",
            Questions = [.. open.Select(question => question.Words)],
            Open = open,
            Assumptions = assumed ? [$"The case does not say what it serves; {name} is the only operation in it."] : [],
        };
        return item with { Outcome = outcome, Decision = StageOfReview.Decide(outcome, stage), Deciding = part, Parts = [part] };
    }
}
