using ImrRules.Answers;
using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>The diagnoses between which scopes differ: none at all, others, and those that the scopes name, alone and together.</summary>
internal sealed class DiagnosisCircumstances(GroupScopes scopes, Situations situations)
{
    private readonly Dictionary<UInt128, IReadOnlyList<Circumstance<NamedDiagnoses>>> _known = [];
    private readonly UInt128 _confined = scopes.EffectOf(scope => scope.Conditions.Count == 0 ? CriterionState.Met : CriterionState.NotMet).Excludes;

    /// <summary>Those that matter to what is not excluded so far.</summary>
    public IReadOnlyList<Circumstance<NamedDiagnoses>> For(Effect soFar)
    {
        var confined = _confined & ~soFar.Excludes;
        if (!_known.TryGetValue(confined, out var found))
            _known[confined] = found = Of(scopes.Terms(scope => scope.Conditions, at => (confined >> at & 1) == 1));
        return found;
    }

    private IReadOnlyList<Circumstance<NamedDiagnoses>> Of(IReadOnlyList<string> named)
    {
        List<NamedDiagnoses> all = [Situations.NoDiagnosis];
        // each with one diagnosis more, until nothing is new; own scopes and sources' are held apart, as one diagnosis may meet the one and one the other
        var known = new HashSet<(Effect Own, Effect Source)>();
        if (named.Count > 0)
            Add([]);
        for (var at = 1; at < all.Count && all.Count <= AnswerCombinations.Most; at++)
        {
            foreach (var name in named)
                Add([.. all[at].Names, name]);
        }
        return [.. all.Select(one => new Circumstance<NamedDiagnoses>(one, scopes.EffectOf(HasOneOf(one)))).DistinctBy(one => one.Effect)];

        void Add(IReadOnlyList<string> names)
        {
            var diagnoses = situations.Diagnosed(names);
            if (known.Add(scopes.EffectsOf(HasOneOf(diagnoses))))
                all.Add(diagnoses);
        }
    }

    private Func<Scope, CriterionState> HasOneOf(NamedDiagnoses diagnoses)
    {
        var situation = situations.With(diagnoses: diagnoses).Situation;
        return scope => situation.HasOneOf(scope.Conditions);
    }
}
