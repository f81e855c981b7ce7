using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>
/// Finds the criteria of one list that can change nothing. Each is put out of play in turn, taken once as met and once as not met: where no answers
/// to the facts make a difference, it is dead. Of two that say the same the later one is.
/// </summary>
internal sealed class DeadCriteria(ClinicalVocabulary vocabulary)
{
    /// <summary>The dead ones, and groups of criteria with too many answers to decide.</summary>
    public IEnumerable<DeadCriterion> In(IReadOnlyList<Criterion> all) => Criteria.Apart(all).Where(IsInDoubt).SelectMany(Find);

    /// <summary>Whether a fact is asked twice, or a test passes always or never: else each criterion turns the result for some answers.</summary>
    private bool IsInDoubt(IReadOnlyList<Criterion> group)
    {
        FactRequirement[] requirements = [.. Criteria.Requirements(group)];
        return requirements.DistinctBy(requirement => requirement.Fact).Count() < requirements.Length || requirements.Any(one => AnswerClasses.Of(one.Fact, [one.Test], vocabulary).Count < 2);
    }

    private IEnumerable<DeadCriterion> Find(IReadOnlyList<Criterion> group)
    {
        var answers = new AnswerCombinations(Criteria.Requirements(group), vocabulary);
        if (answers.AreTooMany)
            return [new DeadCriterion(group[0], HowDead.NotDecided)];
        if (FirstThatCanNotBeMet(group, answers) is { } contradicted)
            return [contradicted];

        var dead = new List<DeadCriterion>();
        var left = group;
        foreach (var criterion in group.Reverse())
            left = PutOutOfPlay(criterion, left, answers, dead);
        return dead;
    }

    /// <summary>The first criterion with which those before it can not all be met; null where all can.</summary>
    private static DeadCriterion? FirstThatCanNotBeMet(IReadOnlyList<Criterion> group, AnswerCombinations answers)
    {
        for (var count = 1; count <= group.Count; count++)
        {
            var first = group.Take(count).ToArray();
            if (answers.Judged.Any(given => Criteria.AreMet(first, given)))
                continue;
            var against = first.Take(count - 1).FirstOrDefault(other => !answers.Judged.Any(given => Criteria.AreMet([other, first[^1]], given)));
            return new DeadCriterion(first[^1], count == 1 || IsNever(first[^1], answers) ? HowDead.NeverMet : HowDead.Contradicted) { By = against };
        }
        return null;
    }

    /// <summary>Looks at a criterion, and at its members where it is alive itself.</summary>
    /// <returns>The list without what is dead of it.</returns>
    private static IReadOnlyList<Criterion> PutOutOfPlay(Criterion criterion, IReadOnlyList<Criterion> left, AnswerCombinations answers, List<DeadCriterion> dead)
    {
        foreach (var fixedly in new[] { Criteria.Always, Criteria.Never })
        {
            var without = Criteria.With(left, criterion, fixedly);
            if (!answers.Judged.All(given => Criteria.AreMet(left, given) == Criteria.AreMet(without, given)) || criterion.Sentence is not null && IsAlways(criterion, answers))
                continue;
            dead.Add(Explained(criterion, left, answers, fixedly == Criteria.Always));
            return without;
        }
        foreach (var member in criterion is Criterion.Group group ? group.Members.Reverse() : [])
            left = PutOutOfPlay(member, left, answers, dead);
        return left;
    }

    private static DeadCriterion Explained(Criterion criterion, IReadOnlyList<Criterion> left, AnswerCombinations answers, bool isImplied)
    {
        if (IsAlways(criterion, answers))
            return new DeadCriterion(criterion, HowDead.AlwaysMet);
        if (IsNever(criterion, answers))
            return new DeadCriterion(criterion, HowDead.NeverMet);
        var beside = Criteria.Beside(criterion, left).Concat(isImplied ? Criteria.Required(left) : []).Where(other => other != criterion && other.Leaves.Any());
        var by = beside.FirstOrDefault(other => isImplied ? Follows(from: other, criterion, answers) : Follows(from: criterion, other, answers));
        var isSo = by is not null || (isImplied ? Follows(Criteria.AllOf(left), criterion, answers) : Follows(criterion, Criteria.AnyOf([.. Criteria.Beside(criterion, left)]), answers));
        return new DeadCriterion(criterion, !isSo ? HowDead.Idle : isImplied ? HowDead.Implied : HowDead.Absorbed) { By = by };
    }

    private static bool Follows(Criterion from, Criterion criterion, AnswerCombinations answers) =>
        answers.Judged.All(given => !Criteria.AreMet([from], given) || Criteria.AreMet([criterion], given));

    /// <summary>Such a criterion asks only that an answer is in the records; an author who means that says so in a sentence for the letter.</summary>
    private static bool IsAlways(Criterion criterion, AnswerCombinations answers) => answers.Judged.All(given => Criteria.AreMet([criterion], given));

    private static bool IsNever(Criterion criterion, AnswerCombinations answers) => !answers.Judged.Any(given => Criteria.AreMet([criterion], given));
}
