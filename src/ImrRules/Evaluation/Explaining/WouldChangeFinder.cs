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

        var toMeet = OpenFacts.ToMeet([.. judged.Criteria]);
        var known = OpenLimits(limits);
        var ways = new List<(FactRequirement[] Facts, JudgedAmount? Course)>();
        foreach (var criteria in toMeet)
        {
            if (judged.Steps.Count == 0)
                ways.Add(([.. criteria.Union(known)], null));
            foreach (var step in judged.Steps.Where(step => step.Allows.State == Answers.CriterionState.Met))
            {
                var course = CourseJudge.Judge(step, matter, judged.Counted);
                ways.AddRange(OpenFacts.ToMeet(step.When).Select(when => (criteria.Union(known).Union(when).ToArray(), (JudgedAmount?)course)));
            }
        }
        return [.. ways.Where(way => way.Facts.Length > 0).Select(way => ToResult(way.Facts, way.Course, limits)).Where(IsMoreThan(judged))
            .OrderBy(result => result.Facts.Count).ThenByDescending(result => result.Outcome).ThenBy(result => string.Join('|', result.Facts), StringComparer.Ordinal).Take(MostListed)];
    }

    private static FactRequirement[] OpenLimits(JudgedAmount[] limits) =>
    [
        .. limits.Where(limit => limit.Support is Support.NotAsked or Support.NotDocumented && limit.Answer is not null)
            .Select(limit => new FactRequirement(limit.Answer!.Fact, new FactTest.Compared(Comparison.AtMost, new Measure(limit.Allowed!.UpTo, limit.Allowed.Unit)))),
    ];

    private static WouldChange ToResult(FactRequirement[] facts, JudgedAmount? course, JudgedAmount[] limits)
    {
        var cut = limits.Where(limit => limit.Support == Support.Part).Append(course).Where(amount => amount?.Supported is not null).MinBy(amount => amount!.Supported!.Number);
        var support = limits.Where(limit => limit.Support == Support.Part).Select(limit => limit.Support).Append(course?.Support ?? Support.All).Min();
        var outcome = support switch { Support.All => Outcome.MedicallyNecessary, Support.Part => Outcome.PartlyMedicallyNecessary, _ => Outcome.NotMedicallyNecessary };
        return new WouldChange([.. facts.Select(CriterionWords.Of)], outcome, SupportedAmount.Of(cut?.Supported));
    }

    private static Func<WouldChange, bool> IsMoreThan(JudgedRecommendation judged) => result =>
        result.Outcome == Outcome.MedicallyNecessary
        || result.Outcome == Outcome.PartlyMedicallyNecessary && (judged.Support != Support.Part || result.Supported?.Number > judged.Supported?.Number);
}
