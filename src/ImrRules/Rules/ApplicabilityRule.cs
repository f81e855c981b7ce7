using System.Linq.Expressions;
using ImrRules.Guidelines;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace ImrRules.Rules;

/// <summary>
/// The rule of one recommendation, or of several that edition and region alone decide upon. Its condition is one call of one closure and nothing else: NRules takes some richer
/// conditions that differ for equal ones, and lets the wrong rule fire. Its action, the same for all, finds those that may apply.
/// </summary>
internal static class ApplicabilityRule
{
    private const string RecommendationsProperty = "recommendations";

    private static readonly Expression<Action<IContext, Matter>> Act = (context, matter) => Find(context, matter);

    /// <summary>One rule for each recommendation of which facts, diagnoses or operations say whether it applies, and one for all others: what does not turn on the case needs no network to find it.</summary>
    public static IEnumerable<IRuleDefinition> ForAll(IReadOnlyList<Recommendation> recommendations) => recommendations
        .GroupBy(recommendation => Applicability.TurnsOnTheCase(recommendation) ? recommendation : null)
        .Select(together => For([.. together]));

    private static IRuleDefinition For(Recommendation[] recommendations)
    {
        var rule = new RuleBuilder();
        rule.Name(recommendations[0].FullName);
        rule.Property(RecommendationsProperty, recommendations);
        var pattern = rule.LeftHandSide().Pattern(typeof(Matter), "matter");
        var matter = pattern.Declaration.ToParameterExpression();
        Func<Matter, bool> mayApply = asked => asked.MayBeAboutOneOf(recommendations);
        pattern.Condition(Expression.Lambda<Func<Matter, bool>>(Expression.Invoke(Expression.Constant(mayApply), matter), matter));
        rule.RightHandSide().Action(Act);
        return rule.Build();
    }

    private static void Find(IContext context, Matter matter)
    {
        foreach (var recommendation in (Recommendation[])context.Rule.Properties[RecommendationsProperty])
        {
            if (matter.MayBeAbout(recommendation))
                matter.Applicable.Add(new ApplicableRecommendation(recommendation, matter));
        }
    }
}
