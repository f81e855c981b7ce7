using ImrRules.Diagnostics;
using ImrRules.Requests;

namespace ImrRules.Authoring.Linting.Words;

/// <summary>Which terms the requests of the examples read, counted for each kind: a term that none reads is unproved.</summary>
internal static class UnreadTermRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        var read = pack.Library.Recommendations.SelectMany(recommendation => recommendation.Examples).Select(example => example.Request).Distinct()
            .SelectMany(request => pack.Requests.Read(request).Items).SelectMany(Named).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var section in new[] { VocabularyWordings.Treatments, VocabularyWordings.Drugs, VocabularyWordings.Regions })
        {
            var terms = pack.Wordings.Where(wording => wording.Section == section).DistinctBy(wording => wording.Term).ToArray();
            var unread = terms.Where(term => !read.Contains(term.Term)).ToArray();
            if (unread.Length > 0)
                found.Note("unread-term", unread[0].Place, $"{unread.Length} of {terms.Length} {section} are read by no example, \"{unread[0].Term}\" the first of them");
        }
    }

    private static IEnumerable<string> Named(TreatmentRequest item) =>
        item.Components.Concat(item.Regions).Concat(item.Compound.Select(part => part.Name)).Concat(new[] { item.Treatment, item.Variant }.OfType<string>());
}
