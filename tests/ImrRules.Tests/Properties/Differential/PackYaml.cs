using System.Globalization;
using System.Text;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Requests;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Properties.Differential;

/// <summary>Writes a model as the YAML that authors write, and a case as a host hands it over.</summary>
public static class PackYaml
{
    private static readonly string[] Standings = ["statute", "schedule", "leading guideline", "other guideline", "study"];
    private static readonly string[] Evidences = ["", "consensus", "limited", "moderate", "strong"];

    public static GuidelineLibrary Load(PackModel pack) => GuidelineLibrary.Load(Files(pack));

    public static IGuidelineFiles Files(PackModel pack) => new InMemoryFiles(
        [("vocabulary/words.yaml", Vocabulary()), ("sources.yaml", Sources(pack)), .. pack.Sources.Select(source => ($"{source.Id}/topic.yaml", Topic(source, pack)))]);

    /// <summary>The sources and topics in one text, to show with a difference.</summary>
    public static string Write(PackModel pack) => Sources(pack) + string.Concat(pack.Sources.Select(source => Topic(source, pack)));

    public static DateOnly DayOf(int day) => new DateOnly(2015, 1, 1).AddDays(day);

    public static (TreatmentRequest Request, CaseFile File) Case(CaseModel model) => (
        new TreatmentRequest
        {
            Treatment = model.Treatment,
            Regions = model.Regions,
            Visits = model.Visits is { } visits ? AmountRange.Of(visits) : null,
            Weeks = model.Weeks is { } weeks ? AmountRange.Of(weeks) : null,
            FrequencyPerWeek = model is { Visits: { } all, Weeks: { } over } ? AmountRange.Of((decimal)all / over) : null,
            Amounts = model.Levels is { } levels ? [new StatedAmount("levels", AmountRange.Of(levels))] : [],
            HintsAtEarlierTreatment = model.Earlier == "hinted at",
        },
        new CaseFile
        {
            RequestDate = DayOf(model.Day),
            Diagnoses = [.. model.Diagnoses.Select(words => new Diagnosis(words))],
            Phases = model.Phases ?? [],
            Records = ["the records"],
            UnansweredFacts = model.NotInTheRecords ? UnansweredFacts.NotInTheRecords : UnansweredFacts.NotAsked,
            Facts = [.. model.Answers.Select(answer => new AnsweredFact(answer.Key, answer.Value))],
            TreatmentsGiven = int.TryParse(model.Earlier, out var given) ? [new GivenTreatment(model.Treatment) { Amount = $"{given} visits" }]
                : model.Earlier == "not counted" ? [new GivenTreatment(model.Treatment)] : [],
        });

    private static string Vocabulary()
    {
        var text = new StringBuilder("treatments:\n");
        foreach (var (treatment, parents) in PackModel.ParentsOf)
            text.Append(CultureInfo.InvariantCulture, $"  - treatment: {treatment}\n    kind of: [{string.Join(", ", parents)}]\n");
        text.Append("regions:\n");
        foreach (var (region, within) in PackModel.Regions)
            text.Append(CultureInfo.InvariantCulture, $"  - region: {region}\n    within: [{string.Join(", ", within.Skip(1))}]\n");
        text.Append("conditions:\n").AppendJoin("", PackModel.Conditions.Select(condition => $"  - condition: {condition}\n"));
        text.Append("quantities:\n  - quantity: visits\n    can be cut: yes\n  - quantity: levels\n    can be cut: no\n  - quantity: grains\n    can be cut: no\n    answered by: grains taken\n");
        text.Append("facts:\n").AppendJoin("", PackModel.YesNoFacts.Select(fact => $"  - fact: {fact}\n    type: yes or no\n    ask: {fact}?\n"));
        text.Append("  - fact: count\n    type: number\n    ask: how many?\n  - fact: choice\n    type: choice\n    choices: [one, two, three]\n    ask: which?\n");
        text.Append("  - fact: grains taken\n    type: amount\n    ask: how many grains?\n  - fact: earlier treatment\n    type: amount\n    worked out: from the treatments given in the case\n    ask: how much before?\n");
        text.Append("phases:\n").AppendJoin("", PackModel.Phases.Select(phase => $"  - phase: {phase.Key}\n    when:\n      - {phase.Value}: yes\n"));
        return text.ToString();
    }

    private static string Sources(PackModel pack) => "sources:\n" + string.Concat(pack.Sources.Select(source =>
        $"  - id: {source.Id}\n    title: {source.Id}\n    cite as: {source.Id}\n    standing: {Standings[source.Standing]}\n    regions: [{string.Join(", ", source.Regions)}]\n"
        + $"    phases: [{string.Join(", ", source.Phases)}]\n    first in: [{string.Join(", ", source.FirstIn)}]\n    takes precedence over: [{string.Join(", ", source.Before)}]\n"
        + (source.From is { } from ? $"    from: requests of {DayOf(from):yyyy-MM-dd}\n" : "") + (source.To is { } to ? $"    to: services of {DayOf(to):yyyy-MM-dd}\n" : "") + "    text: paraphrase only\n"));

    private static string Topic(SourceModel source, PackModel pack)
    {
        var own = pack.Recommendations.Where(recommendation => recommendation.Source == source.Id).ToArray();
        var text = new StringBuilder($"source: {source.Id}\ntopic: the topic\npages: 1\nrecommendations:{(own.Length == 0 ? " []" : "")}\n");
        foreach (var one in own)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {one.Id}\n    treatment: {one.Treatment}\n    regions: [{string.Join(", ", one.Regions)}]\n    conditions: [{string.Join(", ", one.Conditions)}]\n    phases: [{string.Join(", ", one.Phases)}]\n");
            text.Append(one.Says.Length > 0 ? $"    says: {one.Says}\n" : "").Append(one.See.Length > 0 ? $"    see: [{string.Join(", ", one.See)}]\n" : "");
            text.Append(one.Evidence > 0 ? $"    evidence: {Evidences[one.Evidence]}\n" : "").Append("    summary: words\n");
            List(text, "criteria", one.Criteria, 4);
            if (one.Steps.Length > 0)
                text.Append("    course:\n");
            foreach (var step in one.Steps)
            {
                text.Append(step.UpTo is { } number ? $"      - up to: {number} visits\n" : "      - up to: no set number\n");
                List(text, "when", step.When, 8);
            }
            if (one.Limits.Length > 0)
                text.Append("    limits:\n");
            foreach (var limit in one.Limits)
                text.Append(CultureInfo.InvariantCulture, $"      - up to: {limit.UpTo} {limit.Kind}\n").Append(limit.MustBeKnown ? "        must be known: yes\n" : "");
            text.Append("    verified: no\n    reviewed: no\n");
        }
        return text.ToString();
    }

    private static void List(StringBuilder text, string key, CriterionModel[] criteria, int indent)
    {
        if (criteria.Length == 0)
            return;
        text.Append(' ', indent).Append(key).Append(":\n");
        foreach (var criterion in criteria)
            Write(text, criterion, indent + 2);
    }

    private static void Write(StringBuilder text, CriterionModel criterion, int indent)
    {
        text.Append(' ', indent).Append("- ");
        switch (criterion)
        {
            case CriterionModel.YesNo yesNo:
                text.Append(yesNo.Fact).Append(yesNo.Required ? ": yes\n" : ": no\n");
                break;
            case CriterionModel.Bound bound:
                text.Append(CultureInfo.InvariantCulture, $"count: {bound.Words} {bound.Number}\n");
                break;
            case CriterionModel.OneOf one:
                text.Append(CultureInfo.InvariantCulture, $"choice: [{string.Join(", ", one.Words)}]\n");
                break;
            case CriterionModel.Group group:
                text.Append(group.AtLeast == group.Members.Length ? "all of" : group.AtLeast == 1 ? "any of" : $"at least {group.AtLeast} of").Append(":\n");
                foreach (var member in group.Members)
                    Write(text, member, indent + 4);
                break;
        }
    }
}
