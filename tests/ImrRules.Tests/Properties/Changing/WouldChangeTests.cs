using System.Globalization;
using System.Text.Json;
using CsCheck;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Properties.Differential;
using Xunit;

namespace ImrRules.Tests.Properties.Changing;

/// <summary>What would change a result, against trying everything: what is told would do it, nothing of the same size is left out, and nothing smaller would do.</summary>
public sealed class WouldChangeTests
{
    private const int CasesOfCriteria = 20;
    private const string Treatment = "aleph";

    /// <summary>10,000 in a test run; set the variable for more.</summary>
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("IMR_WOULD_CHANGE_CASES") ?? "10000", CultureInfo.InvariantCulture);

    [Fact]
    public void All_smallest_sets_of_open_facts_are_told_and_nothing_else() =>
        Gen.Select(Generators.Criterion.Array[1, 3], Generators.Answered.Array[CasesOfCriteria]).Sample(
            (criteria, cases) =>
            {
                var evaluator = new GuidelineEvaluator(PackYaml.Load(PackOf(criteria)));
                foreach (var given in cases)
                {
                    var told = evaluator.Evaluate(new TreatmentRequest { Treatment = Treatment }, CaseOf(given)).Deciding;
                    var tried = new SupportingAnswers(criteria, given);
                    if (Mistake(told, tried) is { } mistake)
                        Assert.Fail($"{mistake}\ntold: {string.Join(" | ", told.WouldChange.Select(change => string.Join("; ", change.Facts.Select(fact => $"{fact.Fact}: {fact.Required}"))))}\ncase: {JsonSerializer.Serialize(given)}\npack:\n{PackYaml.Write(PackOf(criteria))}");
                }
            },
            iter: Math.Max(1, Cases / CasesOfCriteria));

    private static string? Mistake(PartDetermination told, SupportingAnswers tried)
    {
        var fewest = tried.Fewest();
        if (told.WouldChange.FirstOrDefault(change => change.Outcome != Outcome.MedicallyNecessary) is { } less)
            return $"{less.Outcome} is not the whole";
        if (fewest.Count == 0 || told.WouldChange.Count == 0)
            return fewest.Count == 0 && told.WouldChange.Count == 0 ? null : $"{told.WouldChange.Count} told, {fewest.Count} found";
        if (told.WouldChange.FirstOrDefault(change => change.Facts.Count != fewest[0].Count) is { } other)
            return $"{other.Facts.Count} facts told where {fewest[0].Count} are enough";
        if (told.WouldChange.FirstOrDefault(change => !fewest.Any(answers => Fulfils(answers, change))) is { } wrong)
            return $"no answers that would do fulfil {string.Join("; ", wrong.Facts)}";
        var leftOut = told.FurtherWaysToChange > 0 ? null : fewest.FirstOrDefault(answers => !told.WouldChange.Any(change => Fulfils(answers, change)));
        return leftOut is null ? null : $"left out: {JsonSerializer.Serialize(leftOut)}";
    }

    private static bool Fulfils(Dictionary<string, string> answers, WouldChange change) =>
        change.Facts.Count == answers.Count && change.Facts.All(fact => answers.TryGetValue(fact.Fact, out var answer) && fact.Required.Split(" and ").All(required => Passes(answer, required)));

    private static bool Passes(string answer, string required) => required.Split(' ') switch
    {
        ["at", "least", var bound] => Number(answer) >= Number(bound),
        ["at", "most", var bound] => Number(answer) <= Number(bound),
        ["more", "than", var bound] => Number(answer) > Number(bound),
        ["less", "than", var bound] => Number(answer) < Number(bound),
        _ => required.Split(" or ").Contains(answer),
    };

    private static decimal Number(string words) => decimal.Parse(words, CultureInfo.InvariantCulture);

    private static PackModel PackOf(CriterionModel[] criteria) => new(
        [new SourceModel("s0", 1, [], [], [], [], null, null)],
        [new RecommendationModel("r0", "s0", Treatment, [], [], [], "recommended", 0, criteria, [], [], [])]);

    private static CaseFile CaseOf(Dictionary<string, string> given) => new()
    {
        RequestDate = PackYaml.DayOf(0),
        Records = ["the records"],
        UnansweredFacts = UnansweredFacts.NotInTheRecords,
        Facts = [.. given.Select(answer => new AnsweredFact(answer.Key, answer.Value))],
    };
}
