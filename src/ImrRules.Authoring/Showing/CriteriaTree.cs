using System.Globalization;
using ImrRules.Guidelines;
using ImrRules.Reporting;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Showing;

/// <summary>Criteria as a tree of sentences: the author's, with the questions that a nurse answers and the answers that are required.</summary>
internal static class CriteriaTree
{
    public static void Write(string heading, IReadOnlyList<Criterion> criteria, bool isRequired, ReportPage page)
    {
        if (criteria.Count == 0)
            return;
        page.Line();
        if (criteria is [Criterion.Group { Sentence: null } only])
        {
            page.Line($"{heading} {Needed(only)}:");
            Write(only.Members, 1, page);
            return;
        }
        page.Line($"{heading}{(isRequired && criteria.Count > 1 ? " all of these" : "")}:");
        Write(criteria, 1, page);
    }

    private static void Write(IReadOnlyList<Criterion> criteria, int depth, ReportPage page)
    {
        var lead = $"{new string(' ', Lines.Indent * depth)}- ";
        foreach (var criterion in criteria)
        {
            page.Hanging(lead, Words(criterion));
            if (criterion is Criterion.Group group)
                Write(group.Members, depth + 1, page);
        }
    }

    private static string Words(Criterion criterion) => criterion switch
    {
        Criterion.FactCriterion fact => $"{Sentence(fact)}{Question(fact.Requirement)}{CitationText.Pages(fact.Pages)}",
        var group => $"{Sentence(group)}{Lines.Capital(Needed((Criterion.Group)group))}{CitationText.Pages(group.Pages)}:",
    };

    private static string Sentence(Criterion criterion) => criterion.Sentence is { } sentence ? $"{sentence.Trim().TrimEnd('.')}. " : "";

    private static string Question(FactRequirement requirement) => $"{requirement.Fact.Ask.Trim()} {Lines.Capital(requirement.Required)}.";

    private static string Needed(Criterion.Group group) =>
        group.AtLeast == group.Members.Count ? "all of these"
        : group.AtLeast == 1 ? "one of these"
        : string.Create(CultureInfo.InvariantCulture, $"at least {group.AtLeast} of these");
}
