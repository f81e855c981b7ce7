using System.Globalization;
using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>Whether each criterion can turn a result: those of a recommendation together, those of each step together, each <c>should</c> by itself.</summary>
internal static class DeadCriterionRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        var dead = new DeadCriteria(pack.Vocabulary);
        foreach (var recommendation in pack.Recommendations)
        {
            // a step that can never open is told as a dead step
            var ofSteps = recommendation.Course.SelectMany(step => dead.In(step.When).Where(one => !(one.How is HowDead.NeverMet or HowDead.Contradicted && step.When.Contains(one.Criterion))));
            foreach (var one in dead.In(recommendation.Criteria).Concat(recommendation.Should.SelectMany(one => dead.In([one]))).Concat(ofSteps))
                Report(one, found);
        }
    }

    private static void Report(DeadCriterion dead, DiagnosticBag found)
    {
        if (dead.How == HowDead.NotDecided)
        {
            found.Note(NotDecided.Rule, dead.Criterion.Place, "whether one of these criteria can change nothing was not decided", NotDecided.TooManyAnswers);
            return;
        }
        var (message, hint) = Words(dead);
        found.Warning("dead-criterion", dead.Criterion.Place, message, hint);
    }

    private static (string Message, string Hint) Words(DeadCriterion dead) => dead.How switch
    {
        HowDead.AlwaysMet => ("every answer meets this: it only asks that one is known", "Say which answer is needed; where the record alone counts, say so in a sentence with \"criterion\"."),
        HowDead.NeverMet => ("no answer can meet this", "Say what is needed instead, or take it away."),
        HowDead.Contradicted => (dead.By is null ? "this can never be met together with what stands above it" : $"this can never be met together with {Named(dead.By)}", "As it stands, nothing can be supported. Change one of them, or put both below \"any of\"."),
        HowDead.Implied => (dead.By is null ? "the other criteria already ask for this: it can change nothing" : $"{Named(dead.By)} already asks for this: it can change nothing", "Take it away, or say what it is to ask beyond that."),
        HowDead.Absorbed => (dead.By is null ? "what stands beside this is always met with it, and enough: it can change nothing" : $"{Named(dead.By)} is always met with it, and enough: it can change nothing", "Take it away, or say what it is to allow beyond that."),
        _ => ("the number that is asked for is reached or missed without this: it can change nothing", "Take it away, or ask for another number."),
    };

    private static string Named(Criterion criterion) =>
        string.Create(CultureInfo.InvariantCulture, $"line {criterion.Place.Line}{(criterion is Criterion.FactCriterion fact ? $" ({fact.Requirement})" : "")}");
}
