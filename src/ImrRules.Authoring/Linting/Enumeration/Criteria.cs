using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Enumeration;

/// <summary>A list of criteria of which all must be met, taken apart and judged by the engine.</summary>
internal static class Criteria
{
    /// <summary>Is met whatever is answered.</summary>
    public static readonly Criterion Always = new Criterion.Group(0, []);

    /// <summary>Is not met, whatever is answered.</summary>
    public static readonly Criterion Never = new Criterion.Group(1, []);

    public static Criterion AllOf(IReadOnlyList<Criterion> all) => new Criterion.Group(all.Count, all);

    public static Criterion AnyOf(IReadOnlyList<Criterion> all) => new Criterion.Group(1, all);

    public static bool AreMet(IReadOnlyList<Criterion> all, CaseAnswers answers) => JudgedCriterion.StateOf(JudgedCriterion.JudgeAll(all, answers)) == CriterionState.Met;

    public static IEnumerable<FactRequirement> Requirements(IEnumerable<Criterion> all) => all.SelectMany(criterion => criterion.Leaves).Select(leaf => leaf.Requirement);

    /// <summary>The criteria in groups that share no fact: what is answered for one group says nothing of another.</summary>
    public static IEnumerable<IReadOnlyList<Criterion>> Apart(IReadOnlyList<Criterion> all)
    {
        var groups = new List<(HashSet<Fact> Facts, List<Criterion> Criteria)>();
        foreach (var criterion in all)
        {
            HashSet<Fact> facts = [.. Requirements([criterion]).Select(requirement => requirement.Fact)];
            var touched = groups.Where(group => group.Facts.Overlaps(facts)).ToArray();
            groups.RemoveAll(touched.Contains);
            groups.Add(([.. touched.SelectMany(group => group.Facts), .. facts], [.. touched.SelectMany(group => group.Criteria), criterion]));
        }
        return groups.Select(group => all.Where(group.Criteria.Contains).ToArray());
    }

    /// <summary>The criteria of a list that share facts with others, directly or by way of those between.</summary>
    public static IReadOnlyList<Criterion> Touching(IReadOnlyList<Criterion> all, IReadOnlyList<Criterion> others) =>
        [.. Apart([.. all, .. others]).Where(group => group.Any(others.Contains)).SelectMany(group => group.Where(all.Contains))];

    /// <summary>Those that must be met each by itself: the list's own, and the members of those of which all must be met.</summary>
    public static IEnumerable<Criterion> Required(IReadOnlyList<Criterion> all) =>
        all.SelectMany(criterion => criterion is Criterion.Group { Members.Count: > 0 } group && group.AtLeast == group.Members.Count ? Required(group.Members).Prepend(group) : [criterion]);

    /// <summary>The criteria beside one: the other members of its group, or of the list.</summary>
    public static IEnumerable<Criterion> Beside(Criterion criterion, IReadOnlyList<Criterion> all) =>
        all.Contains(criterion) ? all.Where(other => other != criterion) : all.OfType<Criterion.Group>().SelectMany(group => Beside(criterion, group.Members));

    /// <summary>The same with another criterion in the place of one, at any depth; what does not hold it stays the same object.</summary>
    public static IReadOnlyList<Criterion> With(IReadOnlyList<Criterion> all, Criterion old, Criterion other)
    {
        Criterion[] changed = [.. all.Select(criterion => With(criterion, old, other))];
        return changed.SequenceEqual(all) ? all : changed;
    }

    private static Criterion With(Criterion criterion, Criterion old, Criterion other)
    {
        if (criterion == old)
            return other;
        return criterion is Criterion.Group group && With(group.Members, old, other) is var members && members != group.Members ? new Criterion.Group(group.AtLeast, members) : criterion;
    }
}
