using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>The amount of a step as its author writes it.</summary>
internal static class RuleWords
{
    public static string Of(AmountRule rule) => rule switch
    {
        AmountRule.Stated stated => stated.Amount.ToString(),
        AmountRule.FromTable { Half: true } => "half of the table",
        AmountRule.FromTable => "the table",
        _ => "no set number",
    };
}
