using ImrRules.Answers;
using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>The diagnoses between which scopes differ: none at all, others, and those that the scopes name, alone and together.</summary>
internal sealed class DiagnosisCircumstances(GroupScopes scopes, Situations situations)
{
    private readonly Dictionary<string, IReadOnlyList<Circumstance<NamedDiagnoses>>> _byNamed = [];

    /// <summary>Those that matter to some of the scopes.</summary>
    /// <param name="among">Which of them.</param>
    public IReadOnlyList<Circumstance<NamedDiagnoses>> For(Func<int, bool> among)
    {
        var named = scopes.Terms(scope => scope.Conditions, among);
        var key = string.Join('\n', named);
        if (!_byNamed.TryGetValue(key, out var found))
            _byNamed[key] = found = Of(named);
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
