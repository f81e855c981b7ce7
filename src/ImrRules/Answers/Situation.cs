using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>To whom a recommendation would have to apply: the regions, conditions and phases of care of one part of an item. Each may be open.</summary>
internal sealed class Situation(Subject subject, ReadDiagnoses diagnoses, CaseAnswers answers)
{
    /// <summary>The phases that were asked about so far: a handful.</summary>
    private readonly List<(string Phase, CriterionState State)> _phases = [];

    /// <summary>Whether the part is for one of these regions; open where the request could be for another.</summary>
    public CriterionState IsFor(IReadOnlyList<string> regions)
    {
        if (regions.Count == 0)
            return CriterionState.Met;
        if (subject.Regions.Count == 0)
            return subject.Complete ? CriterionState.NotMet : CriterionState.NotAsked;
        var first = LiesInOneOf(subject.Regions[0], regions);
        for (var at = 1; at < subject.Regions.Count; at++)
        {
            if (LiesInOneOf(subject.Regions[at], regions) != first)
                return CriterionState.NotAsked;
        }
        return first;
    }

    /// <summary>Whether a diagnosis names one of these conditions. With diagnoses, one that none names does not hold; it is open with none at all, with one that could not be read, and where one is only considered.</summary>
    public CriterionState HasOneOf(IReadOnlyList<string> conditions)
    {
        if (conditions.Count == 0)
            return CriterionState.Met;
        for (var at = 0; at < conditions.Count; at++)
        {
            if (diagnoses.Conditions.Contains(conditions[at]))
                return CriterionState.Met;
        }
        var isNone = subject.Complete || diagnoses is { Any: true, Unread.Count: 0 } && !conditions.Any(diagnoses.Doubted.Contains);
        return isNone ? CriterionState.NotMet : subject.Unanswered;
    }

    /// <summary>Whether one of these phases holds: as the case gives it, else as its facts have it.</summary>
    public CriterionState IsInOneOf(IReadOnlyList<string> phases)
    {
        if (phases.Count == 0)
            return CriterionState.Met;
        var states = new Tally();
        for (var at = 0; at < phases.Count; at++)
            states.Add(IsIn(phases[at]));
        return states.Any;
    }

    public CriterionState IsIn(string phase)
    {
        foreach (var known in _phases)
        {
            if (known.Phase == phase)
                return known.State;
        }
        var state = WorkOut(phase);
        _phases.Add((phase, state));
        return state;
    }

    /// <summary>What is open of that from which a phase is worked out.</summary>
    public IEnumerable<FactRequirement> OpenIn(string phase) =>
        (answers.Vocabulary.FindPhase(phase)?.When ?? []).Where(requirement => answers.Of(requirement.Fact).Judge(requirement.Test).IsOpen());

    /// <summary>A stated phase is the patient's, and rules out others; what the request says of itself (it is before an operation) holds beside it.</summary>
    private CriterionState WorkOut(string phase)
    {
        var given = subject.Case.Phases;
        if (given.Count > 0 && given.Any(name => (answers.Vocabulary.FindPhase(name)?.Name ?? name) == phase))
            return CriterionState.Met;
        var when = answers.Vocabulary.FindPhase(phase)?.When ?? [];
        if (given.Count > 0 && (when.Count == 0 || when.Any(requirement => requirement.Fact.About != FactAbout.Request)))
            return CriterionState.NotMet;
        var states = new Tally();
        for (var at = 0; at < when.Count; at++)
            states.Add(answers.Of(when[at].Fact).Judge(when[at].Test));
        return (subject.Complete || given.Count > 0) && states.All.IsOpen() ? CriterionState.NotMet : states.All;
    }

    private CriterionState LiesInOneOf(string asked, IReadOnlyList<string> regions)
    {
        var states = new Tally();
        for (var at = 0; at < regions.Count; at++)
            states.Add(LiesIn(asked, regions[at]));
        return states.Any;
    }

    private CriterionState LiesIn(string asked, string region)
    {
        if (answers.Vocabulary.LiesWithin(asked, region))
            return CriterionState.Met;
        return answers.Vocabulary.LiesWithin(region, asked) && !subject.Complete ? CriterionState.NotAsked : CriterionState.NotMet;
    }
}
