using ImrRules.Answers;
using ImrRules.Guidelines;

namespace ImrRules.Rules;

/// <summary>How a criterion stands in a case, with the answers it was judged by.</summary>
internal sealed class JudgedCriterion
{
    public required Criterion Criterion { get; init; }

    public required CriterionState State { get; init; }

    /// <summary>The judged members of a group; empty for a fact.</summary>
    public JudgedCriterion[] Members { get; init; } = [];

    /// <summary>The answer to a fact; null for a group.</summary>
    public Answer? Answer { get; init; }

    public IEnumerable<JudgedCriterion> Leaves => Answer is null ? Members.SelectMany(member => member.Leaves) : [this];

    public static JudgedCriterion Judge(Criterion criterion, CaseAnswers answers)
    {
        if (criterion is Criterion.FactCriterion { Requirement: var requirement })
        {
            var answer = answers.Of(requirement.Fact);
            return new JudgedCriterion { Criterion = criterion, State = answer.Judge(requirement.Test), Answer = answer };
        }
        var group = (Criterion.Group)criterion;
        var members = JudgeAll(group.Members, answers);
        return new JudgedCriterion { Criterion = criterion, State = StateOf(members, group.AtLeast), Members = members };
    }

    public static JudgedCriterion[] JudgeAll(IReadOnlyList<Criterion> criteria, CaseAnswers answers)
    {
        var judged = new JudgedCriterion[criteria.Count];
        for (var at = 0; at < judged.Length; at++)
            judged[at] = Judge(criteria[at], answers);
        return judged;
    }

    /// <summary>How a list stands of which all must be met.</summary>
    public static CriterionState StateOf(JudgedCriterion[] all) => StateOf(all, all.Length);

    private static CriterionState StateOf(JudgedCriterion[] all, int needed)
    {
        var states = new Tally();
        foreach (var one in all)
            states.Add(one.State);
        return states.AtLeast(needed);
    }
}
