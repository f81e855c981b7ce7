namespace ImrRules.Guidelines;

/// <summary>How the amount of a step is found: stated, without a set number, or from the table.</summary>
internal abstract record AmountRule
{
    public sealed record Stated(Amount Amount) : AmountRule;

    public sealed record NoSetNumber : AmountRule;

    /// <summary>The row of the table that fits, or half of it.</summary>
    public sealed record FromTable(bool Half) : AmountRule;
}
