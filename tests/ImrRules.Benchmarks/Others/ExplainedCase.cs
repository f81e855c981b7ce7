using ImrRules.Answers;
using ImrRules.Benchmarks.Packs;
using ImrRules.Benchmarks.Plain;
using ImrRules.Cases;

namespace ImrRules.Benchmarks.Others;

/// <summary>A case that keeps what the rules looked at: each criterion with its words, its facts, their answers and records.</summary>
public sealed class ExplainedCase : RuleCase
{
    private readonly List<PlainFinding> _findings = [];
    private readonly Dictionary<string, List<PlainCriterion>> _criteria = [];

    internal ExplainedCase(MadeCase made, Dictionary<string, AnsweredFact> answers)
        : base(made, answers)
    {
    }

    /// <summary>Keeps one more criterion of a recommendation, whether or not it is met: also those behind it are told.</summary>
    public bool Keep(string recommendation, string text, CriterionState state)
    {
        if (!_criteria.TryGetValue(recommendation, out var kept))
            _criteria[recommendation] = kept = [];
        kept.Add(new PlainCriterion(text, state, [.. _findings]));
        _findings.Clear();
        return true;
    }

    internal PlainCriterion[] CriteriaOf(PlainRecommendation recommendation) => [.. _criteria[recommendation.Name]];

    private protected override CriterionState Found(PlainFinding finding)
    {
        _findings.Add(finding);
        return finding.State;
    }
}
