using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What the claims administrator cites, and what that is worth.</summary>
internal static class AdministratorText
{
    public static void Write(IReadOnlyList<AdministratorCitation> citations, DeterminationLayout page)
    {
        foreach (var citation in citations)
            page.Labelled("UR cites", Lines(citation));
    }

    private static IEnumerable<string> Lines(AdministratorCitation citation)
    {
        if (citation.CitesNothing)
        {
            yield return citation.Worth;
            yield break;
        }
        yield return $"\"{citation.Words}\"";
        if (citation.Title is { } title)
            yield return $"Read as {string.Join(", ", new[] { title, citation.Section, citation.Pages is { } pages ? $"{(pages.AsSpan().IndexOfAny('-', ',') < 0 ? "page" : "pages")} {pages}" : null }.OfType<string>())}.";
        yield return citation.Worth;
        if (citation.Source is not null)
            yield return string.Join(' ', Answers(citation));
    }

    private static IEnumerable<string> Answers(AdministratorCitation citation)
    {
        yield return Sentence("Speaks to it", citation.SpeaksToTheTreatment);
        if (citation.SpeaksToTheTreatment is { Answer: true })
            yield return $"Says: {citation.SaysWords}.";
        yield return citation.InForce is { Answer: true } ? "In force: yes." : Sentence("In force", citation.InForce);
        if (citation.SkipsAHigherPlace is { Answer: true })
            yield return Sentence("Skips a higher place", citation.SkipsAHigherPlace);
        if (citation.PageIsHeld is not null)
            yield return Sentence("Page held", citation.PageIsHeld);
    }

    private static string Sentence(string question, CitationAnswer? answer) =>
        $"{question}: {answer?.Answer switch { true => "yes", false => "no", _ => "not known" }}{(answer is null ? "" : $", {answer.Words}")}.";
}
