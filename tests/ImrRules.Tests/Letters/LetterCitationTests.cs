using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Letters;

/// <summary>How many of the citations in published letters are read: those of the claims administrators, and those of the reviewers read in the same way.</summary>
public sealed class LetterCitationTests
{
    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library);

    [SharedFact]
    public void Of_what_published_letters_cite_nearly_all_is_read_into_a_source_and_a_section()
    {
        var reader = new CaseReader(RealPack.Library.Vocabulary);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Shared, "letters"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => reader.Read(path, File.ReadAllText(path)).Case!).ToArray();

        Check([.. files.SelectMany(Cited)], mostUnread: 5);
        Check([.. files.Select(ByReviewer).SelectMany(Cited)], mostUnread: 5);
    }

    private static void Check(AdministratorCitation[] all, int mostUnread)
    {
        var cited = all.Where(citation => !citation.CitesNothing).ToArray();
        var sections = cited.Where(citation => citation is { Source: not null, Section: not null }).ToArray();
        cited.Length.Should().BeGreaterThan(200);
        cited.Where(citation => citation.Source is null).Select(citation => citation.Words).Should().HaveCountLessThanOrEqualTo(mostUnread);
        sections.Count(citation => citation.Topics.Count > 0).Should().BeGreaterThan(sections.Length * 85 / 100, "most headings stand in the library");
        all.Should().OnlyContain(citation => citation.Worth.Length > 0);
    }

    private static IEnumerable<AdministratorCitation> Cited(CaseFile file) => Evaluator.Evaluate(file).Items.SelectMany(item => item.Administrator);

    private static CaseFile ByReviewer(CaseFile file) =>
        file with { Items = [.. file.Items.Select(item => item with { Ur = item.Ur! with { Cites = item.Published!.Cites } })] };
}
