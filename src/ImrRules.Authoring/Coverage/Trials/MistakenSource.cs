using ImrRules.Authoring.Examples;
using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Trials;

/// <summary>A source with one recommendation mistaken.</summary>
internal sealed class MistakenSource(ItemEvaluation evaluation, IReadOnlyDictionary<Recommendation, Recommendation> replaced)
{
    /// <summary>What comes of a case for a recommendation, as the mistaken source has it.</summary>
    public string Outcome(ExampleTrial trial)
    {
        var here = trial with { Recommendation = replaced[trial.Recommendation] };
        return here.WordsOf(here.Judge(evaluation));
    }
}
