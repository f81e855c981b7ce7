using System.Globalization;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Properties;

/// <summary>What <c>imr diff</c> calls wider supports no case less, what it calls narrower none more, and what it calls the same meaning all alike.</summary>
public sealed class DiffProperties
{
    private const int CasesOfAPair = 80;

    /// <summary>60 in a test run; set the variable for more.</summary>
    private static readonly int Pairs = int.Parse(Environment.GetEnvironmentVariable("IMR_DIFF_PAIRS") ?? "60", CultureInfo.InvariantCulture);

    private static readonly string Moonbath = DiffTests.Moonbath.Replace("  course:\n", "    - any of:\n        - shimmer seen: yes\n        - hue: amber\n  course:\n", StringComparison.Ordinal);

    private static readonly (string Written, string Otherwise)[] Edits =
    [
        ("4 to 6 visits", "5 visits"), ("4 to 6 visits", "8 visits over 4 weeks"), ("4 to 6 visits", "4 to 6 visits every 2 months"), ("12 visits", "no set number"), ("12 visits", "7 visits"),
        ("at least 50 percent", "at least 40 percent"), ("at least 50 percent", "more than 50 percent"), ("    - relief: at least 50 percent\n", ""),
        ("\n    - glow seen: yes\n", "\n    - glow seen: no\n"), ("\n    - glow seen: yes\n", "\n    - any of:\n        - glow seen: yes\n        - gain shown: yes\n"), ("\n    - glow seen: yes\n", "\n    - all of:\n        - glow seen: yes\n"),
        ("any of:", "all of:"), ("hue: amber", "hue: [amber, teal]"), ("shimmer seen: yes", "earlier treatment: at least 3 visits"),
        ("gain shown: yes", "tide feared: no"), ("gain shown: yes", "glow seen: yes"), ("3 visits a week", "2 visits a week"), ("3 visits a week", "3 visits a week\n      must be known: yes"), ("3 visits a week", "9 visits"),
        ("[north]", "[north, south]"), ("[north]", "[northwest]"), ("  regions: [north]\n", ""), ("  regions: [north]\n", "  regions: [north]\n  conditions: [umber]\n"),
        ("  regions: [north]\n", "  regions: [north]\n  phases: [dawn]\n"), ("  says: recommended as an option", "  says: recommended"), ("treatment: moonbath", "treatment: bath"),
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Edits.Length - 1].Array[0, 2].Select(edits => edits.DistinctBy(at => Edits[at].Written).Aggregate(Moonbath, (text, at) =>
        text.Split(Edits[at].Written).Length == 2 ? text.Replace(Edits[at].Written, Edits[at].Otherwise, StringComparison.Ordinal) : text));

    private static readonly Gen<(TreatmentRequest Request, CaseFile File)> Case = Gen.Select(
        Gen.Select(Gen.Int[0, 14], AnyOf(0, 1, 2, 3, 4), AnyOf("north", "northwest", "south"), AnyOf("moonbath", "bath")),
        Gen.Select(AnyOf("yes", "no", "not in the records").Array[5], AnyOf("39 percent", "40 percent", "45 percent", "50 percent", "51 percent", "not in the records"), AnyOf("amber", "teal")),
        Gen.Select(AnyOf("umber", "viola"), AnyOf("dawn", "after carving"), Gen.Int[0, 13], AnyOf(10, 50, 70, 200, 400)),
        (asked, facts, history) => (
            new TreatmentRequest
            {
                Treatment = asked.Item4,
                Regions = [asked.Item3],
                Visits = asked.Item1 == 0 ? null : AmountRange.Of(asked.Item1),
                FrequencyPerWeek = asked.Item2 == 0 ? null : AmountRange.Of(asked.Item2),
            },
            new CaseFile
            {
                RequestDate = new(2015, 1, 1),
                UnansweredFacts = UnansweredFacts.NotInTheRecords,
                Diagnoses = [new Diagnosis(history.Item1)],
                Phases = [history.Item2],
                TreatmentsGiven = history.Item3 == 0 ? []
                    : [new GivenTreatment(asked.Item4) { Amount = string.Create(CultureInfo.InvariantCulture, $"{history.Item3} visits"), To = new DateOnly(2015, 1, 1).AddDays(-history.Item4) }],
                Facts =
                [
                    .. new[] { "glow seen", "shimmer seen", "gain shown", "tide feared", "carving done" }.Select((fact, at) => new AnsweredFact(fact, facts.Item1[at])),
                    new AnsweredFact("relief", facts.Item2), new AnsweredFact("hue", facts.Item3),
                ],
            }));

    [Fact]
    public void Its_word_holds_for_every_case()
    {
        var words = new List<string>();
        Gen.Select(Text, Text, Case.Array[CasesOfAPair]).Where(pair => pair.Item1 != pair.Item2).Sample((old, now, cases) =>
        {
            var (before, after) = (MadeUpPack.Of(old).Evaluator(), MadeUpPack.Of(now).Evaluator());
            var (word, output) = Word(old, now);
            words.Add(word);
            foreach (var (request, file) in cases)
            {
                var order = Supported(after, request, file).CompareTo(Supported(before, request, file));
                var isAsSaid = word switch { "wider" => order >= 0, "narrower" => order <= 0, "sameMeaning" => order == 0, _ => true };
                isAsSaid.Should().BeTrue("{0}\nfor {1} {2}\nbefore:\n{3}\nnow:\n{4}", output, JsonSerializer.Serialize(request), JsonSerializer.Serialize(file), old, now);
            }
        }, iter: Pairs, threads: 1);

        words.Should().Contain(["wider", "narrower"], "each is said often");
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static (string Word, string Output) Word(string old, string now)
    {
        using var folder = new TemporaryFolder();
        var output = ImrRun.Of("diff", MadeUpPack.Of(old).WriteTo(folder, "old"), MadeUpPack.Of(now).WriteTo(folder, "new"), "--format", "json").Output;
        return (output.Length == 0 ? "sameMeaning" : output.Split("\"difference\":\"")[1].Split('"')[0], output);
    }

    /// <summary>How much is supported: nothing, a part, or all; where no amount is asked for, the most that it may be. A part without a number is one whose rate alone is cut.</summary>
    private static (int Rank, decimal Amount) Supported(GuidelineEvaluator evaluator, TreatmentRequest request, CaseFile file)
    {
        var determination = evaluator.Evaluate(request, file);
        return determination.Outcome switch
        {
            Outcome.MedicallyNecessary => (2, request.Visits is null ? determination.Supported?.Number ?? decimal.MaxValue : 0),
            Outcome.PartlyMedicallyNecessary => (1, determination.Supported?.Number ?? decimal.MaxValue),
            _ => (0, 0),
        };
    }
}
