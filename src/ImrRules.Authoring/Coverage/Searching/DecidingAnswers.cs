using System.Collections.Immutable;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>
/// Answers under which one criterion alone decides: what must hold beside it holds, what would do in its place does not. Both ways for each fact; for a group,
/// with none, one, two and more of its members met.
/// </summary>
internal static class DecidingAnswers
{
    private static readonly ImmutableDictionary<string, string> None = ImmutableDictionary<string, string>.Empty;

    /// <summary>By fact, for each criterion of a recommendation and of those that it refers to, and for each that opens a step.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(Recommendation recommendation)
    {
        Criterion[] criteria = [.. WithSeen(recommendation).SelectMany(one => one.Criteria)];
        CourseStep[] steps = [.. WithSeen(recommendation).SelectMany(one => one.Course).Where(step => step.When.Count > 0)];
        var allMet = Set(criteria, met: true, None);
        foreach (var answers in Deciding(criteria, criteria.Length, None))
            yield return answers;
        foreach (var step in steps)
        {
            var othersClosed = Set(steps.Where(other => other != step).SelectMany(other => other.When), met: false, allMet);
            yield return Set(step.When, met: true, othersClosed);
            foreach (var answers in Deciding(step.When, step.When.Count, othersClosed))
                yield return answers;
        }
    }

    public static IEnumerable<Recommendation> WithSeen(Recommendation recommendation) => recommendation.See.SelectMany(WithSeen).Prepend(recommendation);

    private static IEnumerable<ImmutableDictionary<string, string>> Deciding(IReadOnlyList<Criterion> members, int atLeast, ImmutableDictionary<string, string> around)
    {
        for (var at = 0; at < members.Count; at++)
        {
            Criterion[] others = [.. members.Where((_, place) => place != at)];
            var beside = Set(others.Take(atLeast - 1), met: true, Set(others.Skip(atLeast - 1), met: false, around));
            foreach (var answers in Both(members[at], beside))
                yield return answers;
        }
    }

    private static IEnumerable<ImmutableDictionary<string, string>> Both(Criterion criterion, ImmutableDictionary<string, string> around)
    {
        yield return Set(criterion, met: true, around);
        yield return Set(criterion, met: false, around);
        if (criterion is not Criterion.Group group)
            yield break;
        for (var met = 1; met < group.Members.Count; met++)
            yield return Set(group.Members.Take(met), met: true, Set(group.Members.Skip(met), met: false, around));
        foreach (var answers in Deciding(group.Members, group.AtLeast, around))
            yield return answers;
    }

    private static ImmutableDictionary<string, string> Set(IEnumerable<Criterion> criteria, bool met, ImmutableDictionary<string, string> around) =>
        criteria.Aggregate(around, (answers, criterion) => Set(criterion, met, answers));

    private static ImmutableDictionary<string, string> Set(Criterion criterion, bool met, ImmutableDictionary<string, string> around) => criterion switch
    {
        Criterion.Group group when met => Set(group.Members.Take(group.AtLeast), met: true, Set(group.Members.Skip(group.AtLeast), met: false, around)),
        Criterion.Group group => Set(group.Members, met: false, around),
        Criterion.FactCriterion { Requirement: var requirement } => (met ? FactAnswers.Passing(requirement) : FactAnswers.Failing(requirement)) is { } answer
            ? around.SetItem(requirement.Fact.Name, answer)
            : around,
        _ => around,
    };
}
