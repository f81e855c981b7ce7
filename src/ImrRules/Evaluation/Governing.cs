using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>Which recommendation governs, and why each other one does not.</summary>
internal sealed class Governing
{
    /// <summary>The one that governs; null where none applies, or where those of equal standing disagree.</summary>
    public JudgedRecommendation? Recommendation { get; private init; }

    /// <summary>Recommendations of equal standing that disagree; empty where there is no conflict.</summary>
    public IReadOnlyList<JudgedRecommendation> Conflict { get; private init; } = [];

    /// <summary>The schedule in force of which the library holds nothing, and that ended the walk; null where none did.</summary>
    public GuidelineSource? NotHeld { get; private init; }

    /// <summary>Those that apply and do not govern, with the reason.</summary>
    public IReadOnlyList<(JudgedRecommendation Judged, PassedOverReason Reason)> PassedOver { get; private init; } = [];

    /// <summary>Walks down the standings: a lower one is looked at only where no higher one says anything.</summary>
    /// <param name="applying">The judged recommendations that apply.</param>
    /// <param name="order">The order of sources in this case.</param>
    /// <param name="notHeld">The schedule in force here of which nothing is held; null where there is none.</param>
    /// <param name="kinds">Which treatment is a kind of which.</param>
    public static Governing Among(IReadOnlyList<JudgedRecommendation> applying, SourceOrder order, GuidelineSource? notHeld, Narrowness kinds)
    {
        var passed = new List<(JudgedRecommendation, PassedOverReason)>();
        var caps = new List<JudgedRecommendation>();
        for (var standing = Standing.Statute; standing <= Standing.Study; standing++)
        {
            var left = OfStanding(standing, applying);
            while (left.Count > 0)
            {
                var first = order.First(left);
                var narrowest = kinds.Narrowest(first);
                var speaking = narrowest.Where(judged => !judged.Silent).ToList();
                passed.AddRange(narrowest.Where(judged => judged.Silent).Select(judged => (judged, PassedOverReason.SaysNothing)));
                passed.AddRange(first.Except(narrowest).Select(judged => (judged, PassedOverReason.Wider)));
                caps.AddRange(narrowest.Where(judged => judged.Caps).OrderBy(judged => judged.Recommendation.FullName, StringComparer.Ordinal));
                left.RemoveAll(first.Contains);
                if (speaking.Count == 0)
                    continue;
                passed.AddRange(left.Select(judged => (judged, PassedOverReason.OtherSourceFirst)));
                passed.AddRange(applying.Where(judged => judged.Recommendation.Source.Standing > standing).Select(judged => (judged, PassedOverReason.LowerStanding)));
                return AmongEquals(speaking, caps, passed);
            }
            if (standing == Standing.Schedule && notHeld is not null)
                return new Governing { NotHeld = notHeld, PassedOver = passed };
        }
        // where nothing else applies, what a cap leaves nothing of is refused by it
        return new Governing { Recommendation = caps.Find(cap => cap.Support == Support.Nothing), PassedOver = passed };
    }

    /// <summary>Of equals that say the same, the one that supports most governs, as far as no cap bounds it; equals that disagree are a conflict.</summary>
    private static Governing AmongEquals(List<JudgedRecommendation> speaking, List<JudgedRecommendation> caps, List<(JudgedRecommendation, PassedOverReason)> passed)
    {
        if (speaking.Exists(judged => judged.IsAgainst) && !speaking.TrueForAll(judged => judged.IsAgainst))
            return new Governing { Conflict = speaking, PassedOver = passed };
        var governs = speaking.OrderByDescending(judged => judged.Support).ThenByDescending(judged => judged.Supported?.Number ?? decimal.MaxValue)
            .ThenByDescending(judged => judged.Recommendation.Says).ThenBy(judged => judged.Recommendation.FullName, StringComparer.Ordinal).First();
        passed.AddRange(speaking.Where(judged => judged != governs).Select(judged => (judged, PassedOverReason.SupportsNoMore)));
        return new Governing { Recommendation = caps.Aggregate(governs, (bounded, cap) => bounded.CappedBy(cap)), PassedOver = passed };
    }

    private static List<JudgedRecommendation> OfStanding(Standing standing, IReadOnlyList<JudgedRecommendation> applying)
    {
        var all = new List<JudgedRecommendation>();
        foreach (var judged in applying)
        {
            if (judged.Recommendation.Source.Standing == standing)
                all.Add(judged);
        }
        return all;
    }
}
