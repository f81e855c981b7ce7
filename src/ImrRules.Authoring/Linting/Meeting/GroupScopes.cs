using ImrRules.Answers;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>To whom the recommendations of a group are confined, and then the schedules of which nothing is held: one that is in force ends the walk. The bits of an effect have this order.</summary>
internal sealed class GroupScopes(IReadOnlyList<Recommendation> recommendations, IReadOnlyList<GuidelineSource> notHeld)
{
    private readonly (Scope Own, Scope Source)[] _all = [.. recommendations.Select(one => (one.Scope, one.Source.Scope)), .. notHeld.Select(source => (Scope.Everyone, source.Scope))];

    public IReadOnlyList<Recommendation> Recommendations => recommendations;

    public IReadOnlyList<GuidelineSource> NotHeld => notHeld;

    public IEnumerable<GuidelineSource> Sources => recommendations.Select(one => one.Source).Concat(notHeld).Distinct();

    /// <summary>The effect of what lets a list of terms hold or not: one's own and its source's must both.</summary>
    public Effect EffectOf(Func<Scope, CriterionState> holds)
    {
        var effect = default(Effect);
        for (var at = 0; at < _all.Length; at++)
            effect = effect.With(at, Kleene.Both(holds(_all[at].Own), holds(_all[at].Source)));
        return effect;
    }

    /// <summary>The same for their own scopes and for those of their sources apart.</summary>
    public (Effect Own, Effect Source) EffectsOf(Func<Scope, CriterionState> holds)
    {
        var (own, source) = (default(Effect), default(Effect));
        for (var at = 0; at < _all.Length; at++)
            (own, source) = (own.With(at, holds(_all[at].Own)), source.With(at, holds(_all[at].Source)));
        return (own, source);
    }

    /// <summary>The effect of what lets each recommendation hold or not, and says nothing of the schedules that are not held.</summary>
    public Effect EffectOf(Func<Recommendation, CriterionState> holds, CriterionState ofNotHeld)
    {
        var effect = default(Effect);
        for (var at = 0; at < _all.Length; at++)
            effect = effect.With(at, at < recommendations.Count ? holds(recommendations[at]) : ofNotHeld);
        return effect;
    }

    /// <summary>The effect of what lets each source hold or not: those of the recommendations, and the schedules that are not held.</summary>
    public Effect EffectOfSources(Func<GuidelineSource, CriterionState> holds)
    {
        var effect = default(Effect);
        for (var at = 0; at < _all.Length; at++)
            effect = effect.With(at, holds(at < recommendations.Count ? recommendations[at].Source : notHeld[at - recommendations.Count]));
        return effect;
    }

    /// <summary>All terms that the scopes name, or those of some of them.</summary>
    public IReadOnlyList<string> Terms(Func<Scope, IReadOnlyList<string>> of, Func<int, bool>? among = null)
    {
        var terms = new List<string>();
        for (var at = 0; at < _all.Length; at++)
        {
            if (among?.Invoke(at) == false)
                continue;
            terms.AddRange(of(_all[at].Own));
            terms.AddRange(of(_all[at].Source));
        }
        return [.. terms.Distinct()];
    }
}
