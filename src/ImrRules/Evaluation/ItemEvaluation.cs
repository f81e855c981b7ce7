using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Evaluates one item: its parts one by one, the most cautious of them for the whole.</summary>
internal sealed class ItemEvaluation
{
    private readonly RequestReader _requests;
    private readonly DiagnosisReader _diagnoses;
    private readonly ItemParts _parts;
    private readonly PartJudge _judge;
    private readonly PartExplanation _explanation;
    private readonly AdministratorCheck _administrator;
    private readonly ClinicalVocabulary _vocabulary;

    public ItemEvaluation(GuidelineLibrary library)
        : this(library, new RequestReader(library.Vocabulary), new DiagnosisReader(library.Vocabulary))
    {
    }

    /// <summary>With readers that are shared by several libraries of one vocabulary.</summary>
    public ItemEvaluation(GuidelineLibrary library, RequestReader requests, DiagnosisReader diagnoses)
    {
        _requests = requests;
        _diagnoses = diagnoses;
        _parts = new ItemParts(_diagnoses, library.Vocabulary);
        _judge = new PartJudge(library);
        _explanation = new PartExplanation(library, _judge);
        _vocabulary = library.Vocabulary;
        _administrator = new AdministratorCheck(library, _judge, requests);
        var atTheGates = new RequestAtTheGates(library, requests, diagnoses);
        Utilization = new UtilizationReview(atTheGates);
        Independent = new IndependentReview(atTheGates);
    }

    /// <summary>Utilization review of items that were evaluated, with the same readers.</summary>
    public UtilizationReview Utilization { get; }

    /// <summary>What independent medical review asks of a dispute, with the same readers.</summary>
    public IndependentReview Independent { get; }

    public RequestReading Read(DisputedItem item)
    {
        if (item.Coded is { } coded)
            return new RequestReading { Text = item.Request, Items = [coded] };
        return _requests.Read(item.Request, item.Codes);
    }

    /// <summary>Judges an item without explaining it.</summary>
    public IReadOnlyList<(PartJudgement Judgement, TreatmentRequest Request)> Judge(DisputedItem item, RequestReading reading, CaseFile file, Surroundings around)
    {
        file = CaseWords.Read(file, _requests, _vocabulary);
        var diagnoses = _diagnoses.Read(file.Diagnoses);
        var whole = new Subject
        {
            Case = file,
            FactsOfCase = around.FactsOfCase,
            Item = item,
            Request = NotYetSplit,
            Treatment = "",
            RegionsOfCase = RegionsOfCase(diagnoses, file, around),
            Granted = Granted(item, reading),
            OtherRequests = around.OtherRequests,
            RegionsOfMain = around.RegionsOfMain,
            MainServiceNecessary = around.MainServiceNecessary,
            Complete = around.Complete,
        };
        var judged = new List<(PartJudgement, TreatmentRequest)>(reading.Items.Count);
        foreach (var (subject, assumptions) in _parts.Of(reading.Items, whole, diagnoses))
        {
            var judgement = _vocabulary.FindTreatment(subject.Treatment) is null
                ? new PartJudgement { Subject = subject, Diagnoses = diagnoses, Outcome = Outcome.RequestNotUnderstood }
                : _judge.Judge(subject, diagnoses, TakenAsRest(item, reading) ? [.. assumptions, RestIsInDispute] : assumptions);
            judged.Add((judgement, subject.Request));
        }
        return judged;
    }

    /// <summary>The regions that the whole case is about: of its diagnoses, else of its accepted body parts, else of its items.</summary>
    private IReadOnlyList<string> RegionsOfCase(ReadDiagnoses diagnoses, CaseFile file, Surroundings around)
    {
        if (diagnoses.Regions.Count > 0)
            return diagnoses.Regions;
        return _diagnoses.RegionsIn(file.AcceptedBodyParts) is { Count: > 0 } accepted ? accepted : around.RegionsOfItems;
    }

    public Determination Evaluate(int number, DisputedItem item, RequestReading reading, CaseFile file, Surroundings around, ReviewStage stage)
    {
        var judged = Judge(item, reading, file, around);
        var parts = new PartDetermination[judged.Count];
        for (var at = 0; at < parts.Length; at++)
            parts[at] = _explanation.Explain(judged[at].Judgement, RequestWords.Of(judged[at].Request, judged[at].Judgement.Subject.Treatment, item.Request, _vocabulary), stage);
        var decidingAt = parts.Length > 0 ? DecidingPart.Of(judged) : -1;
        var deciding = decidingAt < 0 ? new PartDetermination { Outcome = Outcome.RequestNotUnderstood, Rationale = Rationale.NotUnderstood } : parts[decidingAt];
        return new Determination
        {
            Number = number,
            Request = item.Request,
            Reading = reading,
            Outcome = deciding.Outcome,
            Decision = item.IsApproved ? Decision.None : StageOfReview.Decide(deciding.Outcome, stage),
            Deciding = deciding,
            Parts = parts,
            Administrator = item.Ur?.Cites is { } cites ? _administrator.Check(cites, DecidingFirst(judged, parts, decidingAt)) : [],
            Published = item.Published,
        };
    }

    private static (PartJudgement, Standard?)[] DecidingFirst(IReadOnlyList<(PartJudgement Judgement, TreatmentRequest Request)> judged, PartDetermination[] parts, int decidingAt) =>
        [.. Enumerable.Range(0, parts.Length).OrderByDescending(at => at == decidingAt).Select(at => (judged[at].Judgement, parts[at].Standard))];

    /// <summary>Stands in the subject of a whole item, until it is split into the requests of its parts.</summary>
    private static readonly TreatmentRequest NotYetSplit = new();

    private const string RestIsInDispute = "The request is taken as the part in dispute; what utilization review approved counts as given beside it.";

    /// <summary>Where the case does not say what was asked in all, it can be read in two ways.</summary>
    private static bool TakenAsRest(DisputedItem item, RequestReading reading) => item.Ur?.Approved is not null && item.Asked is null && reading.Split is null;

    /// <summary>What utilization review granted beside the portion in dispute.</summary>
    private TreatmentRequest? Granted(DisputedItem item, RequestReading reading)
    {
        if (reading.Split?.Authorized is { } authorized)
            return authorized;
        return item.Ur?.Approved is { } approved && _requests.Read(approved).Items is [var first, ..] ? first : null;
    }
}
