using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>What the source says of the treatment, in a sentence.</summary>
internal static class SaysSentence
{
    public static string Of(Recommendation recommendation)
    {
        var whom = ForWhom.Of(recommendation);
        var names = Lines.Both([.. recommendation.See.Select(Named)]);
        return recommendation.Says switch
        {
            Verdict.SeeOnly => $"The same holds {whom} as is said of {names}.",
            Verdict.NoRecommendation => $"The source makes no recommendation {whom}{(IsBound(recommendation) ? "; it bounds how much another one may support" : "")}.{Also(names)}",
            var says => $"It is {SaysWords.Of(says)} {whom}.{Evidence(recommendation.Evidence)}{Also(names)}",
        };
    }

    private static string Named(Recommendation seen) => $"{Lines.Quoted(Title.Of(seen))} ({seen.FullName})";

    private static bool IsBound(Recommendation recommendation) => recommendation.Course.Count > 0 || recommendation.Limits.Count > 0;

    private static string Also(string names) => names.Length == 0 ? "" : $" What is said of {names} holds as well.";

    private static string Evidence(Evidence evidence) => evidence switch
    {
        Guidelines.Evidence.NotGraded => "",
        Guidelines.Evidence.Consensus => " The source rests it on consensus.",
        var graded => $" The source calls its evidence {graded.ToString().ToLowerInvariant()}.",
    };
}
