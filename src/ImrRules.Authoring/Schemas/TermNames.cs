using System.Text.Json.Nodes;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Schemas;

/// <summary>The names that a vocabulary has, as values that an editor completes. A term's other wordings are read as well, but one thing is best called by one name.</summary>
internal sealed class TermNames(ClinicalVocabulary vocabulary)
{
    private readonly string[] _treatments = [.. vocabulary.Treatments.Select(treatment => treatment.Name).Distinct()];
    private readonly string[] _regions = [.. vocabulary.Regions.Select(region => region.Name).Distinct()];
    private readonly string[] _conditions = [.. vocabulary.Conditions.Select(condition => condition.Name).Distinct()];
    private readonly string[] _phases = [.. vocabulary.Phases.Select(phase => phase.Name).Distinct()];

    public IReadOnlyList<string> Conditions => _conditions;

    public JsonObject Treatment(string meaning) => Shape.Name(meaning, _treatments, Advice("treatment"));

    public JsonObject Regions(string meaning) => Shape.Names(meaning, _regions, Advice("region"));

    public JsonObject ConditionNames(string meaning) => Shape.Names(meaning, _conditions, Advice("condition"));

    public JsonObject Phases(string meaning) => Shape.Names(meaning, _phases, $"Write a phase: {string.Join(", ", _phases)}.");

    private static string Advice(string kind) => $"Write a {kind} by its name in the vocabulary.";
}
