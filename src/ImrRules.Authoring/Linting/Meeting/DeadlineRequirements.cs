using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>What must be answered to say whether a recommendation's time after an operation has passed: that time, and the choice that picks the row of a table.</summary>
internal static class DeadlineRequirements
{
    public static IEnumerable<FactRequirement> Of(IReadOnlyList<Recommendation> recommendations, ClinicalVocabulary vocabulary)
    {
        if (vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery) is not { } since)
            yield break;
        foreach (var recommendation in recommendations.Where(one => Deadlines(one).Any()))
        {
            foreach (var deadline in Deadlines(recommendation))
                yield return new FactRequirement(since, new FactTest.Compared(Comparison.AtMost, deadline));
            foreach (var choice in recommendation.Table?.By?.Choices ?? [])
                yield return new FactRequirement(recommendation.Table!.By!, new FactTest.OneOf([choice]));
        }
    }

    /// <summary>Whether a diagnosis picks a deadline: then neither can be gone through by itself.</summary>
    public static bool DependOnDiagnoses(IReadOnlyList<Recommendation> recommendations) => recommendations.Any(one => one.Table is { By: null } && Deadlines(one).Any());

    private static IEnumerable<Measure> Deadlines(Recommendation recommendation) => recommendation.Course.Select(step => step.UpTo).OfType<AmountRule.Stated>().Select(stated => stated.Amount)
        .Concat(recommendation.Table is { } table ? table.Rows.Values.Append(table.Otherwise).OfType<Amount>() : [])
        .Select(amount => amount.WithinOfSurgery).OfType<Measure>();
}
