using System.Text.Json;
using FluentAssertions;
using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Law.Clock;
using ImrRules.Reporting;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>docs/determination-json.md names every key that is written, and every word of the closed lists.</summary>
public sealed class JsonPageTests
{
    private const string OneOf = "one of";

    public static TheoryData<string, string, string, string[]> Lists => new()
    {
        { "The case", "decision", OneOf, Words<CaseDecision>(CaseDecision.Undetermined) },
        { "The case", "review", OneOf, Words<ReviewStage>() },
        { "`items`: an item", "outcome", OneOf, Words<Outcome>() },
        { "`items`: an item", "decision", "IMR", Words<Decision>().Skip(1).Take(2).ToArray() },
        { "`items`: an item", "decision", "UR", Words<Decision>().Skip(3).ToArray() },
        { "`criteria`", "state", OneOf, Words<CriterionState>() },
        { "`passedOver`", "reason", OneOf, Words<PassedOverReason>() },
        { "`reasons`", "why", OneOf, Words<NotApplied>() },
        { "`places`", "known", OneOf, Words<HowKnown>() },
        { "`administrator`", "says", OneOf, Words<CitedStance>() },
        { "`clock`", "kind", OneOf, Words<KindOfReview>() },
        { "`deadlines`", "act", OneOf, Words<DeadlineAct>() },
        { "`eligibility`", "state", OneOf, Words<CheckState>() },
        { "`notes`", "kind", OneOf, Words<NoteKind>() },
        { "`notes`", "severity", OneOf, Words<NoteSeverity>() },
    };

    [Theory]
    [InlineData(ReviewStage.Imr)]
    [InlineData(ReviewStage.Ur)]
    public void Every_key_that_is_written_for_a_sample_is_named(ReviewStage review)
    {
        var evaluator = new GuidelineEvaluator(RealPack.Library, new EvaluatorOptions { Review = review });
        var reader = new CaseReader(RealPack.Library.Vocabulary);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "letters"), "*.txt"));

        var cases = files.Select(path => reader.Read(Path.GetFileName(path), File.ReadAllText(path)).Case).OfType<CaseFile>().ToArray();

        cases.Should().HaveCountGreaterThan(50);
        cases.SelectMany(file => JsonTables.Unnamed(Written(evaluator.Evaluate(file)))).Distinct().Should().BeEmpty();
    }

    [Fact]
    public void A_key_that_the_page_does_not_have_is_found() =>
        JsonTables.Unnamed(JsonDocument.Parse("""{ "versions": { "engine": "1", "moon": 1 } }""").RootElement).Should().Equal(".versions.moon");

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_closed_list_has_all_words(string heading, string key, string after, string[] words) =>
        JsonTables.ListOf(heading, key, after).Should().BeEquivalentTo(words);

    private static JsonElement Written(FinalDetermination determination)
    {
        using var output = new StringWriter();
        JsonReport.Write(determination, output);
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    private static string[] Words<T>(params T[] but)
        where T : struct, Enum => [.. Enum.GetValues<T>().Except(but).Select(word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()))];
}
