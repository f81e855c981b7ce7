using System.Collections.Concurrent;
using ImrRules.Answers;
using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Cases;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>The regions, diagnoses and answers that cases are made of, each with what the engine makes of it alone. Made once for all groups of a library.</summary>
internal sealed class Situations
{
    public static readonly NamedDiagnoses NoDiagnosis = new([], new ReadDiagnoses(Any: false, new HashSet<string>(), [], new HashSet<string>(), []));

    private readonly ConcurrentDictionary<IReadOnlyList<string>, CriterionState[]> _ofRegions = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<(IReadOnlyList<AnsweredFact> Answers, Matter Matter)>> _ofPhases = new();
    private readonly Dictionary<string, int> _places = [];
    private readonly Matter[] _inRegions;

    public Situations(ClinicalVocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Regions = [null, .. vocabulary.Regions.Select(region => region.Name)];
        for (var at = 1; at < Regions.Count; at++)
            _places.TryAdd(Regions[at]!, at);
        _inRegions = [.. Regions.Select(region => With(region: region))];
    }

    public ClinicalVocabulary Vocabulary { get; }

    /// <summary>All body regions, after none.</summary>
    public IReadOnlyList<string?> Regions { get; }

    /// <summary>For each region whether it is one of these.</summary>
    public CriterionState[] AreFor(IReadOnlyList<string> regions) => _ofRegions.GetOrAdd(regions, terms => [.. _inRegions.Select(matter => matter.Situation.IsFor(terms))]);

    /// <summary>Whether a region is one of these.</summary>
    public bool IsFor(string region, IReadOnlyList<string> regions) => AreFor(regions)[_places[region]] == CriterionState.Met;

    /// <summary>Diagnoses that name these conditions.</summary>
    public NamedDiagnoses Diagnosed(IReadOnlyList<string> names) =>
        new(names, NoDiagnosis.Read with { Any = true, Conditions = names.SelectMany(name => Vocabulary.FindCondition(name)?.WithWiderKinds ?? [name]).ToHashSet() });

    /// <summary>The answers between which some phases of care differ.</summary>
    public IReadOnlyList<(IReadOnlyList<AnsweredFact> Answers, Matter Matter)> For(IReadOnlyList<string> phases) => _ofPhases.GetOrAdd(string.Join('\n', phases), _ => Between(phases));

    /// <summary>A case of which nothing is known but what is given.</summary>
    public Matter With(string? region = null, NamedDiagnoses? diagnoses = null, IReadOnlyList<AnsweredFact>? answers = null) =>
        new PossibleCase("", default, region, diagnoses ?? NoDiagnosis, answers ?? [], [], default).MatterIn(Vocabulary);

    private IReadOnlyList<(IReadOnlyList<AnsweredFact> Answers, Matter Matter)> Between(IReadOnlyList<string> phases)
    {
        var answers = new AnswerCombinations(phases.SelectMany(phase => Vocabulary.FindPhase(phase)?.When ?? []), Vocabulary, orNotInTheRecords: true);
        return answers.AreTooMany ? [] : [.. answers.All.Select(given => (given, With(answers: given))).DistinctBy(one => string.Join(' ', phases.Select(one.Item2.Situation.IsIn)))];
    }
}
