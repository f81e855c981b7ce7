using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>What can be got wrong in a course and in limits: one left out, its amount, what opens it.</summary>
internal sealed class CourseMistakes(ClinicalVocabulary vocabulary, CriteriaMistakes criteria)
{
    public IEnumerable<Mistake<IReadOnlyList<CourseStep>>> InCourse(IReadOnlyList<CourseStep> course, AmountTable? table) =>
        course.Select((step, at) => new Mistake<IReadOnlyList<CourseStep>>(step.Place, $"up to {Words(step.UpTo)} -> left out", Lists.Without(course, at), About(step, table)))
            .Concat(Lists.OfEach(course, step => InStep(step, table)));

    public IEnumerable<Mistake<IReadOnlyList<Limit>>> InLimits(IReadOnlyList<Limit> limits) =>
        limits.Select((limit, at) => new Mistake<IReadOnlyList<Limit>>(limit.Place, $"up to {limit.UpTo} -> left out", Lists.Without(limits, at), AmountMistakes.About(limit.UpTo.Unit, vocabulary)))
            .Concat(Lists.OfEach(limits, InLimit));

    private IEnumerable<Mistake<CourseStep>> InStep(CourseStep step, AmountTable? table)
    {
        foreach (var rule in RulesFor(step.UpTo))
            yield return new Mistake<CourseStep>(step.Place, $"up to {Words(step.UpTo)} -> {Words(rule)}", step with { UpTo = rule }, About(step, rule, table));
        if (step.When.Count > 1)
            yield return new Mistake<CourseStep>(step.Place, $"when, with all {step.When.Count} of its criteria -> left out", step with { When = [] }, About(step, table));
        foreach (var mistake in criteria.In(step.When))
            yield return mistake.In(when => step with { When = when }) with { About = [.. mistake.About, .. About(step, table)] };
    }

    private IEnumerable<Mistake<Limit>> InLimit(Limit limit)
    {
        foreach (var amount in AmountMistakes.Of(limit.UpTo))
            yield return new Mistake<Limit>(limit.Place, $"up to {limit.UpTo} -> {amount}", limit with { UpTo = amount }, AmountMistakes.About(limit.UpTo, amount, vocabulary));
        if (limit.MustBeKnown)
            yield return new Mistake<Limit>(limit.Place, "must be known: yes -> no", limit with { MustBeKnown = false }, AmountMistakes.About(limit.UpTo.Unit, vocabulary));
    }

    private static IEnumerable<AmountRule> RulesFor(AmountRule rule) => rule switch
    {
        AmountRule.Stated stated => AmountMistakes.Of(stated.Amount).Select(amount => new AmountRule.Stated(amount)),
        AmountRule.FromTable table => [new AmountRule.FromTable(!table.Half)],
        _ => [],
    };

    private IReadOnlyList<string> About(CourseStep step, AmountRule other, AmountTable? table) => (step.UpTo, other) is (AmountRule.Stated from, AmountRule.Stated to)
        ? AmountMistakes.About(from.Amount, to.Amount, vocabulary)
        : About(step, table);

    private IReadOnlyList<string> About(CourseStep step, AmountTable? table) => step.UpTo switch
    {
        AmountRule.Stated stated => AmountMistakes.About(stated.Amount.Unit, vocabulary),
        AmountRule.FromTable when table is { Rows.Count: > 0 } => AmountMistakes.About(table.Rows.Values.First().Unit, vocabulary),
        _ => AmountMistakes.About("", vocabulary),
    };

    private static string Words(AmountRule rule) => rule switch
    {
        AmountRule.Stated stated => stated.Amount.ToString(),
        AmountRule.FromTable { Half: true } => "half of the table",
        AmountRule.FromTable => "the table",
        _ => "no set number",
    };
}
