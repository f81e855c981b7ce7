using System.Linq.Expressions;
using ImrRules.Answers;
using ImrRules.Guidelines;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace ImrRules.Rules;

/// <summary>
/// The rule of one recommendation. Its condition is one call of one closure and nothing else: NRules takes some richer conditions that differ for equal ones, and lets the wrong rule fire.
/// Its action, the same for all, judges the matter and inserts the result.
/// </summary>
internal static class RecommendationRule
{
    private const string RecommendationProperty = "recommendation";

    private static readonly Expression<Action<IContext, Matter>> Act = (context, matter) => Insert(context, matter);

    public static IRuleDefinition For(Recommendation recommendation)
    {
        var rule = new RuleBuilder();
        rule.Name(recommendation.FullName);
        rule.Property(RecommendationProperty, recommendation);
        var pattern = rule.LeftHandSide().Pattern(typeof(Matter), "matter");
        var matter = pattern.Declaration.ToParameterExpression();
        Func<Matter, bool> mayApply = asked => asked.ApplicabilityOf(recommendation).State != CriterionState.NotMet;
        pattern.Condition(Expression.Lambda<Func<Matter, bool>>(Expression.Invoke(Expression.Constant(mayApply), matter), matter));
        rule.RightHandSide().Action(Act);
        return rule.Build();
    }

    private static void Insert(IContext context, Matter matter) =>
        context.Insert(RecommendationJudge.Judge((Recommendation)context.Rule.Properties[RecommendationProperty], matter));
}
