using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Letters;

public sealed class PublishedLettersTests
{
    [SharedFact]
    public void Every_published_letter_is_answered_and_what_is_not_known_is_never_upheld()
    {
        var evaluator = new GuidelineEvaluator(RealPack.Library);
        var reader = new CaseReader(RealPack.Library.Vocabulary);

        var items = Directory.EnumerateFiles(Path.Combine(Repository.Shared, "letters"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(path => evaluator.Evaluate(reader.Read(path, File.ReadAllText(path)).Case!).Items).ToArray();

        items.Should().HaveCount(244);
        items.Where(item => item.Outcome <= Outcome.InformationNeeded).Should().OnlyContain(item => item.Decision == Decision.None);
        items.Where(item => item.Outcome == Outcome.InformationNeeded).Should().OnlyContain(item => item.Deciding.Questions.Count > 0, "what is asked is said");
    }
}
