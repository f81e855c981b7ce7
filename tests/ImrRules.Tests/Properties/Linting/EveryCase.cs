using ImrRules.Cases;
using ImrRules.Requests;
using ImrRules.Tests.Properties.Differential;

namespace ImrRules.Tests.Properties.Linting;

/// <summary>Every case of a made-up pack that can differ in which recommendations apply: treatments, regions, diagnoses, answers that make phases, days.</summary>
public static class EveryCase
{
    private static readonly string[][] Regions = [[], ["north"], ["northwest"], ["south"]];
    private static readonly string[][] Diagnoses = [[], ["umber"], ["viola"], ["umber", "viola"]];
    private static readonly string[] Answers = ["yes", "no", AnsweredFact.NotInTheRecords];

    public static IEnumerable<(TreatmentRequest Request, CaseFile File)> Of(PackModel pack) =>
        from treatment in PackModel.Treatments.Keys
        where pack.Recommendations.Any(one => PackModel.Treatments[treatment].Contains(one.Treatment))
        from days in DaysOf(pack)
        from region in Regions
        from diagnoses in Diagnoses
        from dawn in Answers
        from dusk in Answers
        select (
            new TreatmentRequest { Treatment = treatment, Regions = region },
            new CaseFile
            {
                RequestDate = PackYaml.DayOf(days.Request),
                DateOfService = PackYaml.DayOf(days.Service),
                Diagnoses = [.. diagnoses.Select(words => new Diagnosis(words))],
                UnansweredFacts = UnansweredFacts.NotInTheRecords,
                Facts = [new AnsweredFact(PackModel.Phases["dawn"], dawn), new AnsweredFact(PackModel.Phases["dusk"], dusk)],
            });

    /// <summary>Days on which the sources in force differ.</summary>
    private static IEnumerable<(int Request, int Service)> DaysOf(PackModel pack)
    {
        int[] days = [.. pack.Sources.SelectMany(source => new[] { source.From, source.To + 1 }).OfType<int>().Append(-1).Distinct()];
        return days.SelectMany(request => days.Select(service => (request, service)))
            .DistinctBy(pair => string.Join(' ', pack.Sources.Where(source => !(pair.request < source.From) && !(pair.service > source.To)).Select(source => source.Id)));
    }
}
