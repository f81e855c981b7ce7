using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>The amount that a step allows in a case: stated, without a set number, from the table's row, or not known for want of an answer.</summary>
/// <param name="Amount">The amount; null where it has no set number or is not known.</param>
/// <param name="State">Met where it is known, not met where no row of the table fits, else open.</param>
internal readonly record struct ResolvedAmount(Amount? Amount, CriterionState State)
{
    private static readonly ResolvedAmount NoSetNumber = new(null, CriterionState.Met);

    public static ResolvedAmount Of(AmountRule rule, Recommendation recommendation, Matter matter) => rule switch
    {
        AmountRule.Stated stated => new(stated.Amount, CriterionState.Met),
        AmountRule.FromTable table when recommendation.Table is not null => Row(recommendation.Table, matter) is { Amount: { } amount } row
            ? row with { Amount = table.Half ? amount.Half() : amount }
            : Row(recommendation.Table, matter),
        _ => NoSetNumber,
    };

    private static ResolvedAmount Row(AmountTable table, Matter matter)
    {
        if (table.By is null)
            return RowByCondition(table, matter);
        var answer = matter.Answers.Of(table.By);
        if (answer.Value is not FactValue.Choice choice)
            return new(null, answer.Open);
        return table.Rows.TryGetValue(choice.Word, out var amount) ? new(amount, CriterionState.Met) : Otherwise(table);
    }

    private static ResolvedAmount RowByCondition(AmountTable table, Matter matter)
    {
        var states = table.Rows.Select(row => (row.Value, State: matter.Situation.HasOneOf([row.Key]))).ToArray();
        if (states.Where(row => row.State == CriterionState.Met).Select(row => row.Value).MaxBy(amount => amount.UpTo) is { } most)
            return new(most, CriterionState.Met);
        return states.Select(row => row.State).Where(state => state.IsOpen()).Order().ToArray() is [var open, ..] ? new(null, open) : Otherwise(table);
    }

    private static ResolvedAmount Otherwise(AmountTable table) =>
        table.Otherwise is { } amount ? new(amount, CriterionState.Met) : new(null, CriterionState.NotMet);
}
