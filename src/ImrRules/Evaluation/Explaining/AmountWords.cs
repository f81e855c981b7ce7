using System.Globalization;
using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Says how the amount asked for stands to the amount that is supported.</summary>
internal static class AmountWords
{
    public static string All(JudgedRecommendation judged)
    {
        var met = CriteriaList.Of(Required(judged), CriterionState.Met);
        var unstated = judged.Amounts.FirstOrDefault(amount => amount is { Limit: null, Requested: null, Supported: not null });
        var how = unstated is null ? "" : $" The request states no amount; up to {unstated.Supported} {Are(unstated.Supported!)} supported.";
        return $"{(met.Length > 0 ? $"What the guideline requires is met: {met}. " : "")}The request is medically necessary.{how}{NotStated(judged)}{Longer(judged)}";
    }

    public static string Part(JudgedRecommendation judged)
    {
        var cut = judged.Amounts.First(amount => amount.Support == Support.Part);
        var supported = cut switch
        {
            { Limit.UpTo.Period: not Period.InAll, Supported: { } most } => $"the guideline supports {cut.Allowed}, so {most}",
            { Supported: { } part } => $"{part} {Are(part)} supported",
            _ => $"the guideline supports {cut.Allowed}",
        };
        return $"{Asked(cut)}; {supported}. The request as it stands is not medically necessary.{Further(judged)}";
    }

    public static string Refused(JudgedRecommendation judged)
    {
        var refused = judged.Amounts.FirstOrDefault(amount => amount.Support == Support.Nothing);
        if (refused?.Answer is { } answer)
            return $"The guideline supports up to {refused.Allowed}; the case shows {answer.Value}{RecordWords.Basis(answer)}. The request is not medically necessary.";
        return refused?.Allowed is null
            ? $"What the guideline requires before any amount is supported is not met: {CriteriaList.Of(judged.Steps.SelectMany(step => step.When), CriterionState.NotMet)}. The request is not medically necessary."
            : $"{Asked(refused)}; the guideline supports {refused.Allowed}{(refused.Earlier is null ? "" : " in all")}. The request is not medically necessary.{Further(judged)}";
    }

    public static string Undocumented(JudgedRecommendation judged)
    {
        var open = judged.Amounts.First(amount => amount.Support == Support.NotDocumented);
        if (open.Answer is { } answer)
            return $"{answer.Fact.Name}{RecordWords.Basis(answer)}";
        if (open.Earlier is { Number: null })
            return open.Allowed is { } allowed ? $"how many {allowed.Unit} were given before" : "how much of it was given before";
        var steps = CriteriaList.Of(judged.Steps.SelectMany(step => step.When), CriterionState.NotDocumented);
        return steps.Length > 0 ? steps : judged.Recommendation.Table?.By is { } by ? $"the {by.Name}, on which the amount depends" : "the amount that applies";
    }

    /// <summary>The criteria of a recommendation and of those whose contents hold as well.</summary>
    private static IEnumerable<JudgedCriterion> Required(JudgedRecommendation judged) => judged.Criteria.Concat(judged.See.SelectMany(Required));

    private static string Asked(JudgedAmount amount)
    {
        var earlier = amount.Earlier is { Number: > 0 and { } number } ? new Measure(number, amount.Allowed!.Unit) : null;
        if (amount.Requested is not { } requested)
            return earlier is null ? "The request states no amount" : $"The request states no amount, and {earlier} {Were(earlier)} given before";
        var asked = new Measure(decimal.Round(requested, 1), amount.Allowed!.Unit);
        var rate = amount is { Limit.UpTo.Period: not (Period.InAll or Period.Session) and var period } ? $" a {period.ToString().ToLowerInvariant()}" : "";
        return $"{asked}{rate} {Are(asked)} asked for{(earlier is null ? "" : $" after {earlier.Number.ToString(CultureInfo.InvariantCulture)} given before")}";
    }

    /// <summary>What a further step would support, once it is documented.</summary>
    private static string Further(JudgedRecommendation judged)
    {
        var next = judged.Steps.FirstOrDefault(step => step.State == CriterionState.NotDocumented && step.When.Length > 0 && step.Allows.State == CriterionState.Met);
        if (next is null)
            return "";
        var once = StepWords.Once([.. next.When.Select(when => when.Criterion)]);
        return next.Allows.Amount is { } amount ? $" The guideline supports {amount} in all {once}." : $" The guideline sets no number {once}.";
    }

    /// <summary>Limits on what the request does not state are not exceeded by it; they are named.</summary>
    private static string NotStated(JudgedRecommendation judged)
    {
        var limits = judged.Amounts.Where(amount => amount is { Limit: not null, Requested: null, Answer: null } or { Limit: not null, Answer.Value: null }).Select(amount => amount.Allowed!.ToString()).ToArray();
        return limits.Length == 0 ? "" : $" The request does not say whether it keeps to the guideline's limit: {string.Join("; ", limits)}.";
    }

    private static string Longer(JudgedRecommendation judged)
    {
        var over = judged.Amounts.FirstOrDefault(amount => amount.Limit is null)?.Allowed?.Over;
        return over is null || judged.TimeAsked is not { } asked || over.Longest.Days is not { } usual || asked.Days <= usual ? "" : $" It is asked for over {asked}; the source's usual time is {over}.";
    }

    private static string Are(Measure measure) => measure.Number == 1 ? "is" : "are";

    private static string Were(Measure measure) => measure.Number == 1 ? "was" : "were";
}
