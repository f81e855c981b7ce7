using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Finds what would change a result: the smallest sets of open facts whose documentation would support more.</summary>
internal static class WouldChangeFinder
{
    private const int MostListed = 5;

    public static IReadOnlyList<WouldChange> Find(JudgedRecommendation judged, Matter matter)
    {
        if (judged.Support == Support.All || judged.Recommendation.Says is Verdict.NotRecommended or Verdict.NoRecommendation)
            return [];
        var limits = judged.Amounts.Where(amount => amount.Limit is not null).ToArray();
        if (limits.Any(limit => limit.Support == Support.Nothing))
            return [];

        var steps = judged.Steps.Where(step => step.Allows.State == CriterionState.Met && step.State != CriterionState.NotMet)
            .Select(step => (ToMeet: OpenFacts.ToMeet(step.When), Course: CourseJudge.Judge(step, matter, judged.Counted))).ToArray();
        var known = OpenLimits(limits);
        var results = EarlierNeeded(judged);
        foreach (var criteria in OpenFacts.ToMeet(judged.Criteria))
        {
            var facts = OpenFacts.Together(criteria, known);
            if (judged.Steps.Count == 0)
                Add(facts, course: null);
            foreach (var (toMeet, course) in steps)
            {
                foreach (var when in toMeet)
                    Add(OpenFacts.Together(facts, when), course);
            }
        }
        return results.Count < 2 ? results : [.. results
            .OrderBy(result => result.Facts.Count).ThenByDescending(result => result.Outcome).ThenBy(result => string.Join('|', result.Facts), StringComparer.Ordinal).Take(MostListed)];

        void Add(FactRequirement[] facts, JudgedAmount? course)
        {
            if (facts.Length > 0 && ToResult(facts, course, limits) is var result && IsMore(result, judged))
                results.Add(result);
        }
    }

    /// <summary>Where nobody counted what was given before: how much it may be for the request to fit.</summary>
    private static List<WouldChange> EarlierNeeded(JudgedRecommendation judged)
    {
        var open = judged.CriteriaState == CriterionState.Met ? judged.Amounts.FirstOrDefault(amount => amount is { Earlier.Number: null, Allowed: not null, Requested: not null }) : null;
        if (open is not { Earlier: { AtLeast: var counted }, Allowed: { } allowed, Requested: { } requested } || requested + counted > allowed.UpTo)
            return [];
        var beside = counted > 0 ? $", beside the {new Measure(counted, allowed.Unit)} counted" : "";
        return [new WouldChange([$"at most {new Measure(allowed.UpTo - requested - counted, allowed.Unit)} given before{beside}"], Outcome.MedicallyNecessary, SupportedAmount.Of(new Measure(requested, allowed.Unit)))];
    }

    private static FactRequirement[] OpenLimits(JudgedAmount[] limits) =>
    [
        .. limits.Where(limit => limit.Support is Support.NotAsked or Support.NotDocumented && limit.Answer is not null)
            .Select(limit => new FactRequirement(limit.Answer!.Fact, new FactTest.Compared(Comparison.AtMost, new Measure(limit.Allowed!.UpTo, limit.Allowed.Unit)))).Distinct(),
    ];

    private static WouldChange ToResult(FactRequirement[] facts, JudgedAmount? course, JudgedAmount[] limits)
    {
        var cut = limits.Where(limit => limit.Support == Support.Part).Append(course).Where(amount => amount?.Supported is not null).MinBy(amount => amount!.Supported!.Number);
        var support = limits.Where(limit => limit.Support == Support.Part).Select(limit => limit.Support).Append(course?.Support ?? Support.All).Min();
        var outcome = support switch { Support.All => Outcome.MedicallyNecessary, Support.Part => Outcome.PartlyMedicallyNecessary, _ => Outcome.NotMedicallyNecessary };
        return new WouldChange([.. facts.Select(CriterionWords.Of)], outcome, SupportedAmount.Of(cut?.Supported));
    }

    private static bool IsMore(WouldChange result, JudgedRecommendation judged) =>
        result.Outcome == Outcome.MedicallyNecessary
        || result.Outcome == Outcome.PartlyMedicallyNecessary && (judged.Support != Support.Part || result.Supported?.Number > judged.Supported?.Number);
}
