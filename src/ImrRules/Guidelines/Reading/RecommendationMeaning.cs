namespace ImrRules.Guidelines.Reading;

/// <summary>
/// All that a recommendation means and a letter prints, as one text: every key but <c>reviewed</c>, <c>note</c> and <c>examples</c>, by its value and not by its layout.
/// The order of regions, conditions, phases, criteria, limits and rows says nothing; that of steps and of <c>see</c> does.
/// </summary>
internal static class RecommendationMeaning
{
    public static string Of(Recommendation one) => Of(one, one.Id);

    /// <summary>The same of one that has no id of its own: two that say the same under different ids have it in common.</summary>
    public static string WithoutId(Recommendation one) => Of(one, null);

    private static string Of(Recommendation one, string? id)
    {
        var text = new CanonicalText();
        text.Key("source", one.Source.Id);
        text.Key("topic", CanonicalText.Folded(one.Topic));
        text.Key("id", id);
        text.Key("treatment", one.Treatment);
        text.Set("regions", one.Scope.Regions.Distinct());
        text.Set("conditions", one.Scope.Conditions.Distinct());
        text.Set("phases", one.Scope.Phases.Distinct());
        text.Key("says", one.Says.ToString());
        text.List("see", one.SeeNames);
        text.Key("evidence", one.Evidence == Evidence.NotGraded ? null : one.Evidence.ToString());
        text.Key("pages", CanonicalText.Folded(one.Pages));
        text.Key("section", CanonicalText.Folded(one.Section));
        text.Key("quote", CanonicalText.Folded(one.Quote));
        text.Key("quote allowed", CanonicalText.Folded(one.QuoteAllowed));
        text.Key("summary", CanonicalText.Folded(one.Summary));
        text.Set("criteria", one.Criteria.Select(CriterionMeaning.Of));
        text.Set("should", one.Should.Select(CriterionMeaning.Of));
        text.List("course", one.Course.Select(AmountMeaning.Of));
        text.Set("limits", one.Limits.Select(AmountMeaning.Of));
        text.Key("table", one.Table is { } table ? AmountMeaning.Of(table) : null);
        text.Key("if refused", CanonicalText.Folded(one.IfRefused));
        text.Key("in force", one.InForce is { } days ? $"{days.From:O} {days.To:O}" : null);
        text.Key("replaces", one.Replaces);
        text.Key("verified", one.Verified.ToString());
        return text.ToString();
    }
}
