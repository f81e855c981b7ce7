namespace ImrRules.Guidelines.Reading;

/// <summary>What steps, limits and tables mean, each as one text, their amounts with all parts.</summary>
internal static class AmountMeaning
{
    public static string Of(CourseStep step)
    {
        var text = new CanonicalText();
        switch (step.UpTo)
        {
            case AmountRule.Stated stated:
                text.Key("up to", Of(stated.Amount));
                break;
            case AmountRule.FromTable table:
                text.Key("of the table", table.Half ? "half" : "all");
                break;
            default:
                text.Key("no set number", "");
                break;
        }
        text.Set("when", step.When.Select(CriterionMeaning.Of));
        text.Key("pages", CanonicalText.Folded(step.Pages));
        return text.ToString();
    }

    public static string Of(Limit limit)
    {
        var text = new CanonicalText();
        text.Key("up to", Of(limit.UpTo));
        text.Key("pages", CanonicalText.Folded(limit.Pages));
        text.Key("must be known", limit.MustBeKnown ? "yes" : null);
        return text.ToString();
    }

    public static string Of(AmountTable table)
    {
        var text = new CanonicalText();
        text.Key("by", table.By?.Name);
        foreach (var (row, amount) in table.Rows.OrderBy(row => row.Key, StringComparer.Ordinal))
            text.List("row", [row, Of(amount)]);
        text.Key("otherwise", table.Otherwise is { } otherwise ? Of(otherwise) : null);
        return text.ToString();
    }

    public static string Of(Amount amount)
    {
        var text = new CanonicalText();
        text.List("number", [CanonicalText.Number(amount.From), CanonicalText.Number(amount.UpTo), amount.Unit]);
        text.Key("a", amount.Period == Period.InAll ? null : amount.Period.ToString());
        Add("every", amount.Every, text);
        Add("over", amount.Over, text);
        text.List("within", amount.WithinOfSurgery is { } deadline ? [CanonicalText.Number(deadline.Number), deadline.Unit] : []);
        return text.ToString();
    }

    private static void Add(string key, TimeSpanRange? time, CanonicalText text) =>
        text.List(key, time is null ? [] : [CanonicalText.Number(time.From), CanonicalText.Number(time.UpTo), time.Unit]);
}
