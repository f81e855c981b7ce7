using ImrRules.Authoring.Showing;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Differences;

/// <summary>The keys of a recommendation that say something else than before, in the order of the page.</summary>
internal static class KeyChanges
{
    public static IReadOnlyList<KeyChange> Between(Recommendation old, Recommendation now) =>
    [
        .. Text("topic", old.Topic, now.Topic),
        .. Said("treatment", old.Treatment, now.Treatment),
        .. Terms("regions", old.Scope.Regions, now.Scope.Regions),
        .. Terms("conditions", old.Scope.Conditions, now.Scope.Conditions),
        .. Terms("phases", old.Scope.Phases, now.Scope.Phases),
        .. Said("says", SaysWords.Of(old.Says), SaysWords.Of(now.Says)),
        .. Said("see", List(old.SeeNames), List(now.SeeNames)),
        .. Said("evidence", EvidenceWords(old), EvidenceWords(now)),
        .. Wording("pages", old.Pages, now.Pages),
        .. Wording("section", old.Section, now.Section),
        .. Text("quote", old.Quote, now.Quote),
        .. Text("quote allowed", old.QuoteAllowed, now.QuoteAllowed),
        .. Text("summary", old.Summary, now.Summary),
        .. ListChanges.Of("criteria", Members(old.Criteria), Members(now.Criteria)),
        .. ListChanges.Of("should", Members(old.Should), Members(now.Should)),
        .. ListChanges.Of("course, step", [.. old.Course.Select(Member)], [.. now.Course.Select(Member)], isNumbered: true),
        .. ListChanges.Of("limits", [.. old.Limits.Select(Member)], [.. now.Limits.Select(Member)]),
        .. TableChanges.Between(old.Table, now.Table),
        .. Text("if refused", old.IfRefused, now.IfRefused),
        .. Said("in force", Days(old), Days(now)),
        .. Said("replaces", old.Replaces, now.Replaces),
        .. Wording("verified", ListChoice.VerifiedWords(old), ListChoice.VerifiedWords(now)),
    ];

    private static IEnumerable<KeyChange> Said(string key, string? old, string? now, bool isWording = false) =>
        old == now ? [] : [new KeyChange(key, old, now) { IsWording = isWording }];

    private static IEnumerable<KeyChange> Wording(string key, string? old, string? now) => Said(key, CanonicalText.Folded(old), CanonicalText.Folded(now), isWording: true);

    private static IEnumerable<KeyChange> Text(string key, string? old, string? now)
    {
        if (CanonicalText.Folded(old) == CanonicalText.Folded(now))
            return [];
        var (before, after) = ProseChange.Of(old, now);
        return [new KeyChange(key, before, after) { IsWording = true }];
    }

    private static IEnumerable<KeyChange> Terms(string key, IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        old.ToHashSet().SetEquals(now) ? [] : Said(key, List(old) ?? "any", List(now) ?? "any");

    private static string? List(IReadOnlyList<string> terms) => terms.Count == 0 ? null : string.Join(", ", terms);

    private static string? EvidenceWords(Recommendation one) => one.Evidence == Evidence.NotGraded ? null : one.Evidence.ToString().ToLowerInvariant();

    private static string? Days(Recommendation one) => one.InForce is { } days ? $"{DaysInForce.Day(days.From)} to {DaysInForce.Day(days.To)}" : null;

    private static ListMember[] Members(IReadOnlyList<Criterion> criteria) =>
        [.. criteria.Select(criterion => new ListMember(CriterionMeaning.Of(criterion), CriterionLine.Of(criterion), Prose([criterion], null)))];

    private static ListMember Member(CourseStep step)
    {
        var amount = step.UpTo is AmountRule.NoSetNumber ? "no set number" : $"up to {RuleWords.Of(step.UpTo)}";
        return new ListMember(AmountMeaning.Of(step), step.When.Count == 0 ? amount : $"{amount} when {CriterionLine.Of(step.When)}", Prose(step.When, step.Pages));
    }

    private static ListMember Member(Limit limit) =>
        new(AmountMeaning.Of(limit), $"up to {limit.UpTo}{(limit.MustBeKnown ? ", must be known" : "")}", Prose([], limit.Pages));

    private static string? Prose(IReadOnlyList<Criterion> criteria, string? pages)
    {
        var words = string.Join(' ', criteria.SelectMany(Printed).Append(Pages(pages)).Where(one => one.Length > 0));
        return words.Length == 0 ? null : words;
    }

    private static IEnumerable<string> Printed(Criterion criterion) =>
        [criterion.Sentence?.Trim() ?? "", Pages(criterion.Pages), .. criterion is Criterion.Group group ? group.Members.SelectMany(Printed) : []];

    private static string Pages(string? pages) => CitationText.Pages(pages).Trim();
}
