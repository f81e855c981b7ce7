using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>To whom a recommendation would have to apply: the regions, conditions and phases of care of one part of an item. Each may be open.</summary>
internal sealed class Situation(Subject subject, ReadDiagnoses diagnoses, CaseAnswers answers)
{
    private readonly Dictionary<string, CriterionState> _phases = [];

    /// <summary>Whether the part is for one of these regions; open where the request could be for another.</summary>
    public CriterionState IsFor(IReadOnlyList<string> regions)
    {
        if (regions.Count == 0)
            return CriterionState.Met;
        if (subject.Regions.Count == 0)
            return subject.Complete ? CriterionState.NotMet : CriterionState.NotAsked;
        var states = subject.Regions.Select(asked => Kleene.AnyOf(regions.Select(region => LiesIn(asked, region)))).Distinct().ToArray();
        return states.Length == 1 ? states[0] : CriterionState.NotAsked;
    }

    /// <summary>Whether a diagnosis names one of these conditions. With diagnoses, one that none names does not hold; with none at all it is open.</summary>
    public CriterionState HasOneOf(IReadOnlyList<string> conditions)
    {
        if (conditions.Count == 0 || conditions.Any(diagnoses.Conditions.Contains))
            return CriterionState.Met;
        return subject.Complete || diagnoses.Any ? CriterionState.NotMet : subject.Unanswered;
    }

    /// <summary>Whether one of these phases holds: as the case gives it, else as its facts have it.</summary>
    public CriterionState IsInOneOf(IReadOnlyList<string> phases) => phases.Count == 0 ? CriterionState.Met : Kleene.AnyOf(phases.Select(IsIn));

    public CriterionState IsIn(string phase)
    {
        if (!_phases.TryGetValue(phase, out var state))
            _phases[phase] = state = WorkOut(phase);
        return state;
    }

    /// <summary>The facts whose answers would settle whether a phase holds.</summary>
    public IEnumerable<Fact> OpenFactsOf(string phase) =>
        (answers.Vocabulary.FindPhase(phase)?.When ?? []).Where(r => answers.Of(r.Fact).Judge(r.Test).IsOpen()).Select(r => r.Fact);

    private CriterionState WorkOut(string phase)
    {
        var given = subject.Case.Phases;
        if (given.Count > 0)
            return given.Any(name => (answers.Vocabulary.FindPhase(name)?.Name ?? name) == phase) ? CriterionState.Met : CriterionState.NotMet;
        var when = answers.Vocabulary.FindPhase(phase)?.When ?? [];
        var state = Kleene.AllOf([.. when.Select(requirement => answers.Of(requirement.Fact).Judge(requirement.Test))]);
        return subject.Complete && state.IsOpen() ? CriterionState.NotMet : state;
    }

    private CriterionState LiesIn(string asked, string region)
    {
        if (answers.Vocabulary.LiesWithin(asked, region))
            return CriterionState.Met;
        return answers.Vocabulary.LiesWithin(region, asked) && !subject.Complete ? CriterionState.NotAsked : CriterionState.NotMet;
    }
}
