using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>The facts on which a recommendation turns, each as often as it is tested.</summary>
internal static class AskedFacts
{
    /// <summary>All of them, those of the recommendations that it refers to among them.</summary>
    public static IEnumerable<FactRequirement> Of(Recommendation one, ClinicalVocabulary vocabulary) =>
        OfCriteria(one.Criteria).Concat(OfCourse(one, vocabulary))
        .Concat(one.Limits.SelectMany(limit => Of(limit, vocabulary))).Concat(one.See.SelectMany(seen => Of(seen, vocabulary)));

    public static IEnumerable<FactRequirement> OfCriteria(IEnumerable<Criterion> criteria) => criteria.SelectMany(criterion => criterion.Leaves).Select(leaf => leaf.Requirement);

    /// <summary>Those by which steps open and rows are found, and how long ago the operation was.</summary>
    public static IEnumerable<FactRequirement> OfCourse(Recommendation one, ClinicalVocabulary vocabulary)
    {
        foreach (var requirement in OfCriteria(one.Course.SelectMany(step => step.When)))
            yield return requirement;
        foreach (var (row, _) in one.Table is { By: not null } table ? table.Rows : new Dictionary<string, Amount>())
            yield return new FactRequirement(one.Table!.By!, new FactTest.OneOf([row]));
        if (vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery) is not { } since)
            yield break;
        foreach (var deadline in OfferedAmounts.InCourse(one).Select(amount => amount.WithinOfSurgery).OfType<Measure>().Distinct())
            yield return new FactRequirement(since, new FactTest.Compared(Comparison.AtMost, deadline));
    }

    /// <summary>The fact whose answer a limit bounds; none where it bounds the request itself.</summary>
    public static IEnumerable<FactRequirement> Of(Limit limit, ClinicalVocabulary vocabulary) =>
        vocabulary.FindQuantity(limit.UpTo.Unit)?.AnsweredBy is { } answeredBy && vocabulary.FindFact(answeredBy) is { } fact
            ? [new FactRequirement(fact, new FactTest.Compared(Comparison.AtMost, new Measure(limit.UpTo.UpTo, limit.UpTo.Unit)))]
            : [];
}
