using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>Which recommendation governs, and why each other one does not.</summary>
internal sealed class Governing
{
    /// <summary>The one that governs; null where none applies, or where those of equal standing disagree.</summary>
    public JudgedRecommendation? Recommendation { get; private init; }

    /// <summary>Recommendations that disagree: of equal standing, or where the two legal orders lead to different results; empty where there is no conflict.</summary>
    public IReadOnlyList<JudgedRecommendation> Conflict { get; private init; } = [];

    /// <summary>The schedule in force of which the library holds nothing, and that ended the walk; null where none did.</summary>
    public GuidelineSource? NotHeld { get; private init; }

    /// <summary>Those that apply and do not govern, with the reason.</summary>
    public IReadOnlyList<(JudgedRecommendation Judged, PassedOverReason Reason)> PassedOver { get; private init; } = [];

    /// <summary>Walks down the standings: a lower one is looked at only where no higher one says anything.</summary>
    /// <param name="applying">The judged recommendations that apply.</param>
    /// <param name="order">The order of sources in this case.</param>
    /// <param name="notHeld">The schedules in force here of which nothing is held, the most confined first.</param>
    /// <param name="kinds">Which treatment is a kind of which.</param>
    public static Governing Among(IReadOnlyList<JudgedRecommendation> applying, SourceOrder order, IReadOnlyList<GuidelineSource> notHeld, Narrowness kinds)
    {
        var passed = new List<(JudgedRecommendation, PassedOverReason)>(applying.Count);
        var caps = new List<JudgedRecommendation>();
        for (var standing = Standing.Statute; standing <= Standing.Study; standing++)
        {
            var left = OfStanding(standing, applying);
            var blocking = standing == Standing.Schedule ? notHeld : [];
            while (left.Count > 0)
            {
                var first = order.First(left);
                var narrowest = kinds.Narrowest(first);
                var speaking = narrowest.FindAll(judged => !judged.Silent);
                Pass(narrowest.FindAll(judged => judged.Silent), PassedOverReason.SaysNothing, passed);
                Pass(first.FindAll(judged => !narrowest.Contains(judged)), PassedOverReason.Wider, passed);
                // only one that makes no recommendation caps
                if (speaking.Count < narrowest.Count)
                    caps.AddRange(narrowest.Where(judged => judged.Caps).OrderBy(judged => judged.Recommendation.FullName, StringComparer.Ordinal));
                left.RemoveAll(first.Contains);
                if (speaking.Count == 0)
                    continue;
                blocking = order.NotBehind(speaking, blocking);
                if (blocking.Count > 0)
                    Pass(speaking, PassedOverReason.OtherSourceFirst, passed);
                Pass(left, PassedOverReason.OtherSourceFirst, passed);
                if (blocking.Count > 0)
                    break;
                PassBelow(standing, applying, passed);
                var governing = AmongEquals(speaking, caps, passed);
                return standing is Standing.LeadingGuideline or Standing.OtherGuideline ? governing.InBothOrders(OfStanding(Standing.Study, applying), caps, order, kinds) : governing;
            }
            if (blocking.Count > 0)
            {
                PassBelow(standing, applying, passed);
                return new Governing { NotHeld = blocking[0], PassedOver = passed };
            }
        }
        // where nothing else applies, what a cap leaves nothing of is refused by it
        return new Governing { Recommendation = caps.Find(cap => cap.Support == Support.Nothing), PassedOver = passed };
    }

    /// <summary>What would govern if the schedule may be left, as the request wants it to be.</summary>
    /// <param name="applying">The judged recommendations that apply.</param>
    /// <param name="order">The order of sources in this case.</param>
    /// <param name="kinds">Which treatment is a kind of which.</param>
    public static Governing BeyondSchedule(IReadOnlyList<JudgedRecommendation> applying, SourceOrder order, Narrowness kinds)
    {
        var challenged = OfStanding(Standing.Schedule, applying);
        var beyond = Among([.. applying.Except(challenged)], order, [], kinds);
        return new Governing { Recommendation = beyond.Recommendation, Conflict = beyond.Conflict, PassedOver = [.. challenged.Select(judged => (judged, PassedOverReason.Challenged)), .. beyond.PassedOver] };
    }

    /// <summary>Of equals that say the same, the one that supports most governs, as far as no cap bounds it; equals that disagree are a conflict.</summary>
    private static Governing AmongEquals(List<JudgedRecommendation> speaking, List<JudgedRecommendation> caps, List<(JudgedRecommendation, PassedOverReason)> passed)
    {
        if (speaking.Exists(judged => judged.IsAgainst) && !speaking.TrueForAll(judged => judged.IsAgainst))
            return new Governing { Conflict = speaking, PassedOver = passed };
        var governs = speaking.Count == 1 ? speaking[0] : speaking.OrderByDescending(judged => judged.Support).ThenByDescending(judged => judged.Supported?.Number ?? decimal.MaxValue)
            .ThenByDescending(judged => judged.Recommendation.Says).ThenBy(judged => judged.Recommendation.FullName, StringComparer.Ordinal).First();
        Pass(speaking.FindAll(judged => judged != governs), PassedOverReason.SupportsNoMore, passed);
        return new Governing { Recommendation = Capped(governs, caps), PassedOver = passed };
    }

    private static JudgedRecommendation Capped(JudgedRecommendation judged, List<JudgedRecommendation> caps) => caps.Aggregate(judged, (bounded, cap) => bounded.CappedBy(cap));

    /// <summary>
    /// The search looks at guidelines before studies; the ranks of independent medical review the other way round. Where both come to the same the guideline governs,
    /// else a reviewer decides: neither order may be left.
    /// </summary>
    private Governing InBothOrders(List<JudgedRecommendation> studies, List<JudgedRecommendation> caps, SourceOrder order, Narrowness kinds)
    {
        studies.RemoveAll(study => study.Silent);
        if (studies.Count == 0 || Recommendation is not { } guideline)
            return this;
        var against = kinds.Narrowest(order.First(studies)).Where(study => !guideline.ComesToTheSameAs(Capped(study, caps))).ToArray();
        return against.Length == 0 ? this : new Governing { Conflict = [guideline, .. against], PassedOver = [.. PassedOver.Where(passed => !against.Contains(passed.Judged))] };
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

    private static void Pass(List<JudgedRecommendation> over, PassedOverReason reason, List<(JudgedRecommendation, PassedOverReason)> passed)
    {
        foreach (var judged in over)
            passed.Add((judged, reason));
    }

    private static void PassBelow(Standing standing, IReadOnlyList<JudgedRecommendation> applying, List<(JudgedRecommendation, PassedOverReason)> passed)
    {
        foreach (var judged in applying)
        {
            if (judged.Recommendation.Source.Standing > standing)
                passed.Add((judged, PassedOverReason.LowerStanding));
        }
    }
}
