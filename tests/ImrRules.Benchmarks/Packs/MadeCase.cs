using ImrRules.Cases;
using ImrRules.Requests;

namespace ImrRules.Benchmarks.Packs;

/// <summary>A request for a made-up treatment with its case: thirty facts, some of them not in the records, one diagnosis, treatment given before.</summary>
/// <param name="Request">The request, as a host holds it coded.</param>
/// <param name="File">The case.</param>
internal sealed record MadeCase(TreatmentRequest Request, CaseFile File)
{
    private static readonly string[] Days = ["2015-01-12", "2017-03-01", "2008-05-05"];
    private static readonly string[] Spells = ["120 days", "60 days", "not asked"];
    private static readonly string[] Gains = ["yes", "not in the records", "no", "not asked"];
    private static readonly string?[] Givens = [null, "4 visits", "10 visits"];
    private static readonly int[] Visits = [6, 12, 30];
    private static readonly string[] Mendings = ["no", "no", "no", "yes", "not asked"];

    /// <summary>The everyday case: twelve visits asked for, a gain not in the records.</summary>
    public static MadeCase Everyday(int treatment) => Make(treatment, "orchard", "2015-01-12", 12, given: null, spell: "120 days", gain: AnsweredFact.NotInTheRecords, mending: "no", flare: "no", odd: null);

    /// <summary>Cases of one treatment that differ in day, region, amounts, phases and answers.</summary>
    public static IEnumerable<MadeCase> Variations(int treatment, int count)
    {
        for (var at = 0; at < count; at++)
        {
            var odd = at % 7 < 3 ? null : MadeVocabulary.YesNoFacts[at % 20];
            yield return Make(treatment, at % 5 == 4 ? "meadow" : "orchard", Days[at % 11 % 3], Visits[at / 2 % 3], Givens[at / 3 % 3], Spells[at % 8 % 3], Gains[at % 4], Mendings[at % 13 % 5], at % 6 == 5 ? "yes" : "no", odd);
        }
    }

    /// <summary>The case's answers by fact, as code written by hand is given them.</summary>
    public Dictionary<string, AnsweredFact> Answers() => File.Facts.ToDictionary(answered => answered.Fact);

    private static MadeCase Make(int treatment, string region, string day, int visits, string? given, string spell, string gain, string mending, string flare, string? odd)
    {
        var facts = new List<AnsweredFact>();
        foreach (var fact in MadeVocabulary.YesNoFacts)
        {
            var answer = fact switch
            {
                "gain shown" => gain,
                "mending done" => mending,
                "flare seen" => flare,
                "brass hum" or "fern shade" or "iron taste" or "north wind" or "reed sway" or "thorn row" => "no",
                "dune drift" when fact != odd => AnsweredFact.NotInTheRecords,
                _ => "yes",
            };
            facts.Add(new AnsweredFact(fact, fact != odd ? answer : visits == 12 ? AnsweredFact.NotAsked : answer == "yes" ? "no" : "yes") { Record = 1 });
        }
        facts.AddRange([new("relief", "50 percent"), new("relief lasted", "7 weeks"), new("spell", spell), new("knots", "3"), new("steps taken", "4"), new("tone", "low")]);
        return new MadeCase(
            new TreatmentRequest
            {
                Treatment = MadePack.Treatment(treatment),
                Regions = [region],
                Visits = AmountRange.Of(visits),
                Weeks = AmountRange.Of(visits / 3),
                FrequencyPerWeek = AmountRange.Of(3),
            },
            new CaseFile
            {
                Case = "made-up",
                DateOfInjury = new DateOnly(2008, 1, 10),
                RequestDate = DateOnly.ParseExact(day, "yyyy-MM-dd", null),
                Diagnoses = [new Diagnosis("umber rot of the orchard")],
                Records = ["the first report", "the second report"],
                Facts = facts,
                TreatmentsGiven = given is null ? [] : [new GivenTreatment(MadePack.Treatment(treatment)) { Amount = given }],
            });
    }
}
