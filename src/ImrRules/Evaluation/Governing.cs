using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>Which recommendation governs, and why each other one does not.</summary>
internal sealed class Governing
{
    /// <summary>The one that governs, judged; null where none applies, or where those of equal standing disagree.</summary>
    public JudgedRecommendation? Recommendation { get; private init; }

    /// <summary>Recommendations that disagree: of equal standing, or where the two legal orders lead to different results; empty where there is no conflict.</summary>
    public IReadOnlyList<Recommendation> Conflict { get; private init; } = [];

    /// <summary>The schedule in force of which the library holds nothing, and that ended the walk; null where none did.</summary>
    public GuidelineSource? NotHeld { get; private init; }

    /// <summary>Those that apply and do not govern, with the reason.</summary>
    public IReadOnlyList<(ApplicableRecommendation Passed, PassedOverReason Reason)> PassedOver { get; private init; } = [];

    /// <summary>Walks down the standings: a lower one is looked at only where no higher one says anything.</summary>
    /// <param name="applying">The recommendations that apply.</param>
    /// <param name="order">The order of sources in this case.</param>
    /// <param name="notHeld">The schedules in force here of which nothing is held, the most confined first.</param>
    /// <param name="kinds">Which treatment is a kind of which.</param>
    public static Governing Among(List<ApplicableRecommendation> applying, SourceOrder order, IReadOnlyList<GuidelineSource> notHeld, Narrowness kinds)
    {
        var passed = new List<(ApplicableRecommendation, PassedOverReason)>(applying.Count);
        ApplicableRecommendation[] caps = [];
        for (var standing = Standing.Statute; standing <= Standing.Study; standing++)
        {
            var left = OfStanding(standing, applying);
            var blocking = standing == Standing.Schedule ? notHeld : [];
            while (left.Count > 0)
            {
                var first = order.First(left);
                var narrowest = kinds.Narrowest(first);
                var silent = narrowest.FindAll(one => one.Recommendation.IsSilent);
                var speaking = Without(narrowest, silent);
                Pass(silent, PassedOverReason.SaysNothing, passed);
                Pass(Without(first, narrowest), PassedOverReason.Wider, passed);
                // only one that makes no recommendation caps
                if (silent.Count > 0)
                    caps = [.. caps, .. silent.Where(one => one.Recommendation.Caps).OrderBy(one => one.Recommendation.FullName, StringComparer.Ordinal)];
                left = Without(left, first);
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
        return new Governing { Recommendation = Array.Find(caps, cap => cap.Judged.Support == Support.Nothing)?.Judged, PassedOver = passed };
    }

    /// <summary>What would govern if the schedule may be left, as the request wants it to be.</summary>
    /// <param name="applying">The recommendations that apply.</param>
    /// <param name="order">The order of sources in this case.</param>
    /// <param name="kinds">Which treatment is a kind of which.</param>
    public static Governing BeyondSchedule(List<ApplicableRecommendation> applying, SourceOrder order, Narrowness kinds)
    {
        var challenged = OfStanding(Standing.Schedule, applying);
        var beyond = Among([.. applying.Except(challenged)], order, [], kinds);
        return new Governing { Recommendation = beyond.Recommendation, Conflict = beyond.Conflict, PassedOver = [.. challenged.Select(one => (one, PassedOverReason.Challenged)), .. beyond.PassedOver] };
    }

    /// <summary>Of equals that say the same, the one that supports most governs, as far as no cap bounds it; equals that disagree are a conflict.</summary>
    private static Governing AmongEquals(List<ApplicableRecommendation> speaking, ApplicableRecommendation[] caps, List<(ApplicableRecommendation, PassedOverReason)> passed)
    {
        if (speaking is [var only])
            return new Governing { Recommendation = Capped(only.Judged, caps), PassedOver = passed };
        if (speaking.Exists(one => one.Recommendation.IsAgainst) && !speaking.TrueForAll(one => one.Recommendation.IsAgainst))
            return new Governing { Conflict = [.. speaking.Select(one => one.Recommendation)], PassedOver = passed };
        var governs = speaking.OrderByDescending(one => one.Judged.Support).ThenByDescending(one => one.Judged.Supported?.Number ?? decimal.MaxValue)
            .ThenByDescending(one => one.Recommendation.Says).ThenBy(one => one.Recommendation.FullName, StringComparer.Ordinal).First();
        Pass(speaking.FindAll(one => one != governs), PassedOverReason.SupportsNoMore, passed);
        return new Governing { Recommendation = Capped(governs.Judged, caps), PassedOver = passed };
    }

    private static JudgedRecommendation Capped(JudgedRecommendation judged, ApplicableRecommendation[] caps)
    {
        foreach (var cap in caps)
            judged = judged.CappedBy(cap.Judged);
        return judged;
    }

    /// <summary>
    /// The search looks at guidelines before studies; the ranks of independent medical review the other way round. Where both come to the same the guideline governs,
    /// else a reviewer decides: neither order may be left.
    /// </summary>
    private Governing InBothOrders(List<ApplicableRecommendation> studies, ApplicableRecommendation[] caps, SourceOrder order, Narrowness kinds)
    {
        studies.RemoveAll(study => study.Recommendation.IsSilent);
        if (studies.Count == 0 || Recommendation is not { } guideline)
            return this;
        var against = kinds.Narrowest(order.First(studies)).Where(study => !guideline.ComesToTheSameAs(Capped(study.Judged, caps))).ToArray();
        return against.Length == 0 ? this : new Governing
        {
            Conflict = [guideline.Recommendation, .. against.Select(study => study.Recommendation)],
            PassedOver = [.. PassedOver.Where(one => !against.Contains(one.Passed))],
        };
    }

    private static List<ApplicableRecommendation> Without(List<ApplicableRecommendation> all, List<ApplicableRecommendation> some)
    {
        if (some.Count == 0)
            return all;
        var left = new List<ApplicableRecommendation>(all.Count - some.Count);
        foreach (var one in all)
        {
            if (!some.Contains(one))
                left.Add(one);
        }
        return left;
    }

    private static List<ApplicableRecommendation> OfStanding(Standing standing, List<ApplicableRecommendation> applying)
    {
        var all = new List<ApplicableRecommendation>();
        foreach (var one in applying)
        {
            if (one.Recommendation.Source.Standing == standing)
                all.Add(one);
        }
        return all;
    }

    private static void Pass(List<ApplicableRecommendation> over, PassedOverReason reason, List<(ApplicableRecommendation, PassedOverReason)> passed)
    {
        foreach (var one in over)
            passed.Add((one, reason));
    }

    private static void PassBelow(Standing standing, List<ApplicableRecommendation> applying, List<(ApplicableRecommendation, PassedOverReason)> passed)
    {
        foreach (var one in applying)
        {
            if (one.Recommendation.Source.Standing > standing)
                passed.Add((one, PassedOverReason.LowerStanding));
        }
    }
}
