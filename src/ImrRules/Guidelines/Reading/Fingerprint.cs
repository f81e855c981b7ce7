using System.Security.Cryptography;
using System.Text;

namespace ImrRules.Guidelines.Reading;

/// <summary>The fingerprint of what a recommendation means: its keys and values in fixed order, without review, note, examples and layout.</summary>
internal static class Fingerprint
{
    private const int Digits = 32;

    public static string OfAll(IReadOnlyList<Recommendation> recommendations) =>
        Of(string.Join('\n', recommendations.Select(r => $"{r.FullName} {r.Fingerprint}").Order(StringComparer.Ordinal)));

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];

    public static string Of(Recommendation recommendation) => Of(Meaning(recommendation));

    private static string Meaning(Recommendation r)
    {
        var lines = new StringBuilder();
        Line(lines, "id", r.FullName);
        Line(lines, "treatment", r.Treatment);
        Line(lines, "regions", string.Join(", ", r.Scope.Regions.Order(StringComparer.Ordinal)));
        Line(lines, "conditions", string.Join(", ", r.Scope.Conditions.Order(StringComparer.Ordinal)));
        Line(lines, "phases", string.Join(", ", r.Scope.Phases.Order(StringComparer.Ordinal)));
        Line(lines, "says", r.Says.ToString());
        Line(lines, "see", string.Join(", ", r.SeeNames));
        Line(lines, "evidence", r.Evidence.ToString());
        Line(lines, "place", $"{r.Topic} | {r.Pages} | {r.Section}");
        Line(lines, "quote", Folded(r.Quote));
        Line(lines, "summary", Folded(r.Summary));
        foreach (var criterion in r.Criteria)
            Line(lines, "criterion", Meaning(criterion));
        foreach (var criterion in r.Should)
            Line(lines, "should", Meaning(criterion));
        foreach (var step in r.Course)
            Line(lines, "step", $"{Meaning(step.UpTo)} | {string.Join("; ", step.When.Select(Meaning))} | {step.Pages}");
        foreach (var limit in r.Limits)
            Line(lines, "limit", $"{limit.UpTo} | {limit.MustBeKnown} | {limit.Pages}");
        if (r.Table is not null)
            Line(lines, "table", $"{r.Table.By?.Name} | {string.Join("; ", r.Table.Rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => $"{row.Key}: {row.Value}"))} | {r.Table.Otherwise}");
        Line(lines, "if refused", Folded(r.IfRefused));
        Line(lines, "in force", r.InForce is { } days ? $"{days.From:O} {days.To:O}" : "");
        return lines.ToString();
    }

    private static string Meaning(Criterion criterion) => criterion switch
    {
        Criterion.FactCriterion fact => $"{fact.Requirement} | {Folded(fact.Sentence)} | {fact.Pages}",
        Criterion.Group group => $"{group.AtLeast} of ({string.Join("; ", group.Members.Select(Meaning))}) | {Folded(group.Sentence)} | {group.Pages}",
        _ => "",
    };

    private static string Meaning(AmountRule rule) => rule switch
    {
        AmountRule.Stated stated => stated.Amount.ToString(),
        AmountRule.FromTable table => table.Half ? "half of the table" : "the table",
        _ => "no set number",
    };

    private static void Line(StringBuilder lines, string key, string value)
    {
        if (value.Length > 0)
            lines.Append(key).Append(": ").Append(value).Append('\n');
    }

    private static string Folded(string? text) => text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
