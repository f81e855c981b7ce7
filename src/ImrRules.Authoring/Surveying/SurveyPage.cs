using System.Globalization;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Surveying;

/// <summary>A page for authors and reviewers: what guidelines cover and what not, what of it was verified, and what a clinician checks first.</summary>
internal sealed class SurveyPage(GuidelineLibrary library, TimesMet met, TextWriter output)
{
    public void Write()
    {
        Line("# What is covered, and what is not");
        Line();
        Line("Made by `imr survey`; what is changed here by hand is lost.");
        Line();
        Line(Invariant($"{library.Recommendations.Count} recommendations of {library.Recommendations.Select(one => one.Source).Distinct().Count()} sources. {Verified(library.Recommendations)} {Reviewed(library.Recommendations)} reviewed by a clinician."));
        Line();
        Line("*Place*: page and words were held against the source. *Content*: the words were, the page was not. *No*: it is from memory.");
        Line("What `imr test` and `imr coverage` show is that the transcription is guarded: a slip made in it would be noticed. They can not show that");
        Line("the memory was right. That takes a clinician with the source at hand, and `imr review`.");
        Sources();
        Categories();
        FirstChecks();
    }

    private void Sources()
    {
        Heading("By source", "Source", "In force", "Recommendations", "Recommended", "Not", "Silent or refers", "Place", "Content", "No", "Reviewed");
        foreach (var source in library.Sources)
        {
            var held = library.Recommendations.Where(one => one.Source == source).ToArray();
            if (held.Length > 0)
                Row(source.CiteAs, source.DaysInForce ?? "any day", held.Length, held.Count(one => one.Says is Verdict.Recommended or Verdict.RecommendedAsAnOption), held.Count(one => one.Says == Verdict.NotRecommended),
                    held.Count(one => one.Says is Verdict.NoRecommendation or Verdict.SeeOnly), Of(held, Guidelines.Verified.Place), Of(held, Guidelines.Verified.Content), Of(held, Guidelines.Verified.No), Reviewed(held));
        }
        Listed("Named, and nothing of it held. Where one of these is in force and would go first, a reviewer decides:",
            library.Sources.Where(source => !library.Recommendations.Any(one => one.Source == source)).Select(source => $"{source.CiteAs}, {source.DaysInForce ?? "any day"}"));
    }

    private void Categories()
    {
        Heading("By what is asked for", "Category", "Treatments", "Spoken of", "Recommendations", "Place", "Content", "No");
        var categories = TreatmentCategory.Of(library.Vocabulary);
        foreach (var category in categories)
        {
            var held = category.Recommendations(library).ToArray();
            Row(category.Name, category.Treatments.Count, category.Treatments.Count - category.WithoutRecommendation(library).Count, held.Length,
                Of(held, Guidelines.Verified.Place), Of(held, Guidelines.Verified.Content), Of(held, Guidelines.Verified.No));
        }
        Line();
        Line("A category is a file of the vocabulary. A recommendation on a wider kind counts for each category that it reaches.");
        Listed("Read, and nothing said of it in any source held. A request for one of these is left to a reviewer:",
            categories.Where(category => category.WithoutRecommendation(library).Count > 0)
                .Select(category => $"**{category.Name}:** {string.Join(", ", category.WithoutRecommendation(library).Select(treatment => treatment.Name))}"));
    }

    private void FirstChecks()
    {
        Heading("What a clinician should check first", "Recommendation", "Says", "Numbers", "Items met");
        var open = library.Recommendations.Where(one => one.Verified == Guidelines.Verified.No)
            .Select(one => (One: one, Numbers: NumbersSet.In(one), Met: met.Of(one.Treatment))).Where(one => one.One.Says == Verdict.NotRecommended || one.Numbers.Count > 0)
            .OrderByDescending(one => one.Met).ThenBy(one => one.One.FullName, StringComparer.Ordinal).ToArray();
        foreach (var (one, numbers, times) in open)
            Row(one.FullName, SaysWords.Of(one.Says), string.Join("; ", numbers), times == 0 ? "" : times);
        Line();
        Line(Invariant($"{open.Length} recommendations were not held against their source, and refuse outright or set a number. An error in one of them refuses what"));
        Line("is needed, or lets pass what the source does not. First stand those whose treatment, or a kind of it, was asked for most often. Criteria");
        Line("from memory that set no number come after these: `imr list --verified no` has them too.");
    }

    private void Heading(string title, params string[] columns)
    {
        Line();
        Line($"## {title}");
        Line();
        Row(columns);
        Line($"|{string.Concat(columns.Select(_ => "---|"))}");
    }

    /// <summary>A list below its lead; nothing where it has no members.</summary>
    private void Listed(string lead, IEnumerable<string> members)
    {
        string[] all = [.. members.Select(member => $"* {member}")];
        if (all.Length == 0)
            return;
        Line();
        Line(lead);
        Line();
        foreach (var one in all)
            Line(one);
    }

    private void Row(params object[] cells) => Line($"|{string.Concat(cells.Select(cell => Invariant($" {cell} |")))}");

    private void Line(string text = "") => output.Write($"{text}\n");

    private static string Verified(IReadOnlyList<Recommendation> held) => Invariant($"Verified: place {Of(held, Guidelines.Verified.Place)}, content {Of(held, Guidelines.Verified.Content)}, no {Of(held, Guidelines.Verified.No)}.");

    private static int Of(IEnumerable<Recommendation> held, Verified verified) => held.Count(one => one.Verified == verified);

    private static int Reviewed(IEnumerable<Recommendation> held) => held.Count(one => one.ReviewState == ReviewState.Reviewed);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
