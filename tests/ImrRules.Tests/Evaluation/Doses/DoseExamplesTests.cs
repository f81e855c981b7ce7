using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Evaluation.Doses;

/// <summary>Worked examples of daily morphine equivalents by the factors of the repository's vocabulary.</summary>
public sealed class DoseExamplesTests
{
    private const string Sources = "sources:\n  - id: blue-book\n    title: The Blue Book\n    cite as: Blue Book\n    standing: schedule\n    text: may be quoted\n";

    private const string Topic = """
        source: blue-book
        topic: Doses
        pages: 7
        recommendations:
          - id: massage
            treatment: massage therapy
            says: recommended
            summary: What the source says.
            criteria:
              - morphine equivalent: at most 50 mg morphine equivalent
            verified: no
            reviewed: no
        """;

    private static readonly GuidelineEvaluator Evaluator = new(GuidelineLibrary.Load(new InMemoryFiles(
        [.. new GuidelineFolder(RealPack.Folder).Read().Where(file => file.Path.StartsWith("vocabulary/", StringComparison.Ordinal)).Select(file => (file.Path, file.Text)), ("sources.yaml", Sources), ("blue-book/topic.yaml", Topic)])));

    [Theory]
    [InlineData("hydrocodone with acetaminophen", "5/325 mg", 4, 20)]
    [InlineData("hydrocodone with acetaminophen", "10/325 mg", 6, 60)]
    [InlineData("oxycodone extended release", "10 mg", 2, 30)]
    [InlineData("oxycodone with acetaminophen", "10/325 mg", 4, 60)]
    [InlineData("morphine extended release", "60 mg", 3, 180)]
    [InlineData("hydromorphone", "4 mg", 4, 64)]
    [InlineData("oxymorphone extended release", "20 mg", 2, 120)]
    [InlineData("tapentadol", "100 mg", 3, 120)]
    [InlineData("codeine with acetaminophen", "30/300 mg", 4, 18)]
    [InlineData("methadone", "10 mg", 2, 80)]
    [InlineData("methadone", "10 mg", 3, 240)]
    [InlineData("methadone", "10 mg", 5, 500)]
    [InlineData("methadone", "10 mg", 8, 960)]
    [InlineData("tramadol", "50 mg", 4, 20)]
    public void A_day_of_one_drug_comes_to(string drug, string strength, int aDay, int equivalent) =>
        Equivalent("2016-10-01", new DrugInUse(drug) { Strength = strength, ADay = aDay }).Should().StartWith($"{equivalent} mg morphine equivalent; CDC guideline 2016: {drug} {strength}, {aDay} a day: {equivalent}");

    [Theory]
    [InlineData("25 mcg/hr", 60)]
    [InlineData("75 mcg/hr", 180)]
    public void A_patch_of_three_days_comes_to(string strength, int equivalent) =>
        Equivalent("2016-10-01", new DrugInUse("fentanyl patch") { Strength = strength, Every = TimeSpan.FromHours(72) }).Should().StartWith($"{equivalent} mg morphine equivalent;");

    [Fact]
    public void A_partial_agonist_is_not_counted_and_the_result_says_so() =>
        Equivalent("2016-10-01", new DrugInUse("buprenorphine patch") { Strength = "20 mcg/hr", Every = TimeSpan.FromDays(7) })
            .Should().Be("0 mg morphine equivalent; CDC guideline 2016: buprenorphine patch 20 mcg/hr, every 7 days: not counted, a partial agonist (CDC conversion file 2016 and 2017)");

    [Theory]
    [InlineData("2016-03-17", "hydromorphone", "64 mg morphine equivalent; MTUS Chronic Pain Guidelines 2009, pages 86-87 (not checked): hydromorphone 4 mg, 4 a day: 64")]
    [InlineData("2016-03-17", "tramadol", "not asked; not worked out: tramadol has no factor in MTUS Chronic Pain Guidelines 2009, pages 86-87")]
    [InlineData("2022-11-03", "hydromorphone", "64 mg morphine equivalent; CDC guideline 2016: hydromorphone 4 mg, 4 a day: 64")]
    [InlineData("2022-11-04", "hydromorphone", "80 mg morphine equivalent; CDC guideline 2022: hydromorphone 4 mg, 4 a day: 80")]
    public void The_edition_in_force_on_the_day_counts(string day, string drug, string equivalent) =>
        Equivalent(day, new DrugInUse(drug) { Strength = "4 mg", ADay = 4 }).Should().Be(equivalent);

    [Fact]
    public void A_day_of_several_drugs_is_added_up() =>
        Equivalent("2016-10-01", new DrugInUse("Norco") { Strength = "10/325 mg", ADay = 6 }, new DrugInUse("OxyContin") { Strength = "20 mg", ADay = 2 })
            .Should().Be("120 mg morphine equivalent; CDC guideline 2016: hydrocodone with acetaminophen 10/325 mg, 6 a day: 60; oxycodone extended release 20 mg, 2 a day: 60");

    private static string Equivalent(string day, params DrugInUse[] inUse)
    {
        var file = new CaseFile { RequestDate = Day(day), DrugsInUse = inUse };
        var fact = Evaluator.Evaluate("Massage therapy", file).Deciding.Criteria.Single().Facts.Single();
        return $"{fact.Answer}; {fact.Record}";
    }
}
