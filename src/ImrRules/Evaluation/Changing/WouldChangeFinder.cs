using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Changing;

/// <summary>
/// Finds what would change a result: all smallest sets of open facts whose documentation would support the whole request, or, where none would, more of it.
/// Each is judged again with its answers in place, so that what is said would happen does happen.
/// </summary>
internal sealed class WouldChangeFinder(PartJudge judge)
{
    private const int MostShown = 8;

    /// <summary>So many of a size are judged again; a need of more equal ways than this is for a reader who sees that there are many.</summary>
    private const int MostTried = 256;

    public WaysToChange Find(PartJudgement part)
    {
        if (part.Outcome is Outcome.MedicallyNecessary or Outcome.Conflict or Outcome.RequestNotUnderstood)
            return WaysToChange.None;
        var found = Find(part, orAPart: false);
        if (found.Count == 0)
            found = Find(part, orAPart: true);
        return new WaysToChange([.. found.Take(MostShown)], Math.Max(0, found.Count - MostShown));
    }

    private List<WouldChange> Find(PartJudgement part, bool orAPart)
    {
        var ways = NeedOfPart.Ways(part, orAPart);
        var most = ways.SelectMany(way => way.Facts).Distinct().Count();
        for (var size = 1; size <= most; size++)
        {
            var sets = ways.SelectMany(way => SmallestSets.Of(way, size)).Where(set => set.Count == size).DistinctBy(set => set.ToString()).OrderBy(set => set.ToString(), StringComparer.Ordinal).Take(MostTried);
            var found = sets.Select(set => JudgedWith(set, part)).OfType<WouldChange>().ToList();
            if (found.Count > 0)
                return [.. found.OrderByDescending(change => change.Outcome).ThenByDescending(change => change.Supported?.Number ?? decimal.MaxValue)];
        }
        return [];
    }

    /// <summary>Null where the result would support no more.</summary>
    private WouldChange? JudgedWith(FactSet set, PartJudgement part)
    {
        var changed = judge.Judge(part.Subject with { Supposed = set.Answers() }, part.Diagnoses, []);
        var isMore = changed.Outcome == Outcome.MedicallyNecessary
            || changed.Outcome == Outcome.PartlyMedicallyNecessary && (part.Outcome != Outcome.PartlyMedicallyNecessary || changed.Governs!.Supported?.Number > part.Governs!.Supported?.Number);
        return isMore ? new WouldChange([.. set.Facts.Select(Needed)], changed.Outcome, SupportedOf(changed)) : null;
    }

    private static SupportedAmount? SupportedOf(PartJudgement part) => SupportedAmount.Of(part.Governs!.Supported, part.AmountIsCeiling);

    private static FactNeeded Needed((Fact Fact, FactTest[] Tests) one) => new(
        one.Fact.Name, one.Fact.Ask, string.Join(" and ", one.Tests.Select(test => test.ToString())), string.Join(" and ", one.Tests.Select(test => CriterionWords.Of(new FactRequirement(one.Fact, test)))));
}
