using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>Whether each step of a course is in force for some answers: its <c>when</c> can hold, and not only where another step allows as much.</summary>
internal static class DeadStepRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations.Where(recommendation => recommendation.Course.Count > 0))
        {
            var left = recommendation.Course.ToList();
            foreach (var step in recommendation.Course)
            {
                if (Check(step, [.. left.Where(other => other != step && AllowsAsMuch(other, step))], recommendation.Criteria, pack.Vocabulary, found))
                    left.Remove(step);
            }
        }
    }

    /// <returns>True where the step is dead.</returns>
    private static bool Check(CourseStep step, CourseStep[] others, IReadOnlyList<Criterion> criteria, ClinicalVocabulary vocabulary, DiagnosticBag found)
    {
        var touching = Criteria.Touching(criteria, [.. step.When, .. others.SelectMany(other => other.When)]);
        if (others.Length == 0 && !IsInDoubt([.. touching, .. step.When], vocabulary))
            return false;
        var answers = new AnswerCombinations(Criteria.Requirements([.. touching, .. step.When, .. others.SelectMany(other => other.When)]), vocabulary);
        if (answers.AreTooMany)
        {
            found.Note(NotDecided.Rule, step.Place, "whether this step can ever be in force was not decided", NotDecided.TooManyAnswers);
            return false;
        }
        var inForce = answers.Judged.Where(given => Criteria.AreMet([.. touching, .. step.When], given));
        if (!inForce.Any())
            return CanBeMet(touching, answers) && Report(step, step.When.Count == 0 ? "the criteria can never be met" : "its \"when\" can never hold", found);
        if (!inForce.All(given => others.Any(other => Criteria.AreMet(other.When, given))))
            return false;
        var other = others.FirstOrDefault(other => inForce.All(given => Criteria.AreMet(other.When, given)));
        return Report(step, other is null ? "for all answers another step opens that allows as much" : $"the one in line {other.Place.Line}{Amount(other)} opens whenever it does, and allows as much", found);
    }

    private static string Amount(CourseStep step) => step.UpTo is AmountRule.Stated { Amount: var amount } ? $", up to {amount}," : "";

    private static bool Report(CourseStep step, string why, DiagnosticBag found)
    {
        found.Warning("dead-step", step.Place, $"this step can never be in force: {why}", "Say with \"when\" what must be so for one of them, or take this one away.");
        return true;
    }

    private static bool CanBeMet(IReadOnlyList<Criterion> criteria, AnswerCombinations answers) => answers.Judged.Any(given => Criteria.AreMet(criteria, given));

    /// <summary>Whether a fact is asked twice, or a test never passes: else the step opens for some answers.</summary>
    private static bool IsInDoubt(IReadOnlyList<Criterion> criteria, ClinicalVocabulary vocabulary)
    {
        FactRequirement[] requirements = [.. Criteria.Requirements(criteria)];
        return requirements.DistinctBy(one => one.Fact).Count() < requirements.Length || requirements.Any(one => AnswerClasses.Of(one.Fact, [one.Test], vocabulary).Count < 2);
    }

    /// <summary>Of amounts in one unit and window, the number says which is more; a deadline of its own makes a step more than its number.</summary>
    private static bool AllowsAsMuch(CourseStep one, CourseStep other) => (one.UpTo, other.UpTo) switch
    {
        (AmountRule.NoSetNumber, AmountRule.NoSetNumber) => true,
        (AmountRule.NoSetNumber, AmountRule.Stated { Amount.WithinOfSurgery: null }) => true,
        (AmountRule.Stated { Amount: var more }, AmountRule.Stated { Amount: var less }) =>
            (more.Unit, more.Period, more.Every) == (less.Unit, less.Period, less.Every) && more.UpTo >= less.UpTo && (less.WithinOfSurgery is null || less.WithinOfSurgery == more.WithinOfSurgery),
        (AmountRule.FromTable more, AmountRule.FromTable less) => !more.Half || less.Half,
        _ => false,
    };
}
