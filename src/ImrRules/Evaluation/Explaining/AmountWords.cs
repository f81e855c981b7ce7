using System.Globalization;
using ImrRules.Answers;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Says how the amount asked for stands to the amount that is supported.</summary>
internal static class AmountWords
{
    public static string All(JudgedRecommendation judged)
    {
        var unstated = judged.Amounts.FirstOrDefault(amount => amount is { Limit: null, Requested: null, Supported: not null });
        var how = unstated is null ? "" : $" The request states no amount; up to {unstated.Supported} {(unstated.Supported!.Number == 1 ? "is" : "are")} supported.";
        return $"{(judged.Criteria.Count > 0 ? "What it asks for is documented. " : "")}The request is medically necessary.{how}{NotStated(judged)}{Longer(judged)}";
    }

    public static string Part(JudgedRecommendation judged)
    {
        var cut = judged.Amounts.First(amount => amount.Support == Support.Part);
        return $"{Asked(cut)}; {(cut.Supported is null ? $"{cut.Allowed} is supported" : $"{cut.Supported} of it is supported")}. The request as it stands is not medically necessary.{Further(judged)}";
    }

    public static string Refused(JudgedRecommendation judged)
    {
        var refused = judged.Amounts.FirstOrDefault(amount => amount.Support == Support.Nothing);
        if (refused?.Answer is { } answer)
            return $"{answer.Fact.Name} is {answer.Value}; at most {refused.Allowed} is supported. The request is not medically necessary.";
        return refused?.Allowed is null
            ? $"No step of its course is open: {string.Join("; ", judged.Steps.SelectMany(step => step.When).Where(when => when.State != CriterionState.Met).Select(when => CriterionWords.Of(when.Criterion)).Distinct())} not met. The request is not medically necessary."
            : $"{Asked(refused)}; {refused.Allowed} {(refused.Allowed.UpTo == 1 ? "is" : "are")} supported{(refused.Earlier is null ? "" : " in all")}. The request is not medically necessary.{Further(judged)}";
    }

    public static string Undocumented(JudgedRecommendation judged)
    {
        var open = judged.Amounts.First(amount => amount.Support == Support.NotDocumented);
        if (open.Answer is { } answer)
            return answer.Fact.Name;
        if (open.Earlier is { Number: null })
            return "how much of it was given before";
        var steps = judged.Steps.SelectMany(step => step.When).Where(when => when.State == CriterionState.NotDocumented).Select(when => CriterionWords.Of(when.Criterion)).Distinct().ToArray();
        return steps.Length > 0 ? string.Join("; ", steps) : "the amount that applies";
    }

    private static string Asked(JudgedAmount amount)
    {
        var asked = amount.Requested is { } requested ? $"{new Measure(requested, amount.Allowed!.Unit)} asked for" : "The request states no amount";
        return amount.Earlier is { Number: > 0 } earlier ? string.Create(CultureInfo.InvariantCulture, $"{asked} after {earlier.Number} given before") : asked;
    }

    /// <summary>What a further step would support, once it is documented.</summary>
    private static string Further(JudgedRecommendation judged)
    {
        var next = judged.Steps.FirstOrDefault(step => step.State == CriterionState.NotDocumented && step.When.Length > 0 && step.Allows.State == CriterionState.Met);
        return next is null ? "" : $" With {string.Join(" and ", next.When.Select(when => CriterionWords.Of(when.Criterion)))} documented: {next.Allows.Amount?.ToString() ?? "no set number"} in all.";
    }

    /// <summary>Limits on what the request does not state are not exceeded by it; they are named.</summary>
    private static string NotStated(JudgedRecommendation judged)
    {
        var limits = judged.Amounts.Where(amount => amount is { Limit: not null, Requested: null, Answer: null } or { Limit: not null, Answer.Value: null }).Select(amount => amount.Allowed!.ToString()).ToArray();
        return limits.Length == 0 ? "" : $" Not stated, and limited to {string.Join("; ", limits)}.";
    }

    private static string Longer(JudgedRecommendation judged)
    {
        var over = judged.Amounts.FirstOrDefault(amount => amount.Limit is null)?.Allowed?.Over;
        return over is null || judged.TimeAsked is not { } asked || over.Longest.Days is not { } usual || asked.Days <= usual ? "" : $" It is asked for over {asked}; the source's usual time is {over}.";
    }
}
