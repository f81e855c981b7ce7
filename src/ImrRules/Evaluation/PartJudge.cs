using ImrRules.Answers;
using ImrRules.Evaluation.Asking;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>Judges one part of an item: the edition in force, the recommendations on its treatment, the one that governs.</summary>
internal sealed class PartJudge(GuidelineLibrary library)
{
    private readonly TreatmentNetworks _networks = new(library);
    private readonly EditionChanges _changes = new(library);
    private readonly Narrowness _narrowness = new(library.Vocabulary);

    /// <summary>The schedules of which the library holds nothing, the most confined first, of each the newest.</summary>
    public IReadOnlyList<GuidelineSource> NotHeldSources { get; } = [.. library.Sources
        .Where(source => source.Standing == Standing.Schedule && library.Catalogue.All(entry => entry.Source != source))
        .OrderByDescending(source => source.Scope.Phases.Count > 0).ThenByDescending(source => source.Scope.Regions.Count > 0)
        .ThenByDescending(source => source.Scope.Conditions.Count > 0).ThenByDescending(source => source.From?.Date)
        .ThenBy(source => source.Id, StringComparer.Ordinal)];

    /// <summary>All recommendations on a treatment and its wider kinds.</summary>
    public IReadOnlyList<Recommendation> On(string treatment) => _networks.On(treatment);

    /// <summary>Judges for the region of the request, on the dates of the case.</summary>
    public PartJudgement Judge(Subject subject, ReadDiagnoses diagnoses, IReadOnlyList<string> assumed) =>
        subject.Regions.Count < 2 ? JudgeOnItsDay(subject, diagnoses, assumed) : JudgeForEachRegion(subject, diagnoses, assumed);

    /// <summary>Where the case leaves several regions open each is judged: one answer from all is given with a remark, else the region is asked for.</summary>
    private PartJudgement JudgeForEachRegion(Subject subject, ReadDiagnoses diagnoses, IReadOnlyList<string> assumed)
    {
        var tried = subject.Regions.Select(region => JudgeOnItsDay(subject with { Regions = [region] }, diagnoses, assumed)).ToArray();
        return tried.All(tried[0].IsAlike)
            ? tried[0] with { Subject = subject, Assumptions = [.. tried[0].Assumptions, "Each of these regions gives the same answer."] }
            : new PartJudgement
            {
                Subject = subject,
                Diagnoses = diagnoses,
                Matter = tried[0].Matter,
                Outcome = Outcome.InformationNeeded,
                Assumptions = assumed,
                Questions = [new($"Which body region is it for: {string.Join(", ", subject.Regions)}?") { About = QuestionAbout.Request }],
            };
    }

    /// <summary>Judges on the dates of the case.</summary>
    private PartJudgement JudgeOnItsDay(Subject subject, ReadDiagnoses diagnoses, IReadOnlyList<string> assumed)
    {
        var assumptions = assumed.ToList();
        if (KeyDateChain.Find(subject.Case, subject.Item, subject.Request, assumptions) is { } dates)
            return OnBothSides(subject with { RequestDay = dates.Request }, diagnoses, dates, assumptions);
        return JudgeByEachEdition(subject, diagnoses, assumed);
    }

    /// <summary>Without a date every edition in force since the injury is tried: one answer from all is given with a remark, else the date is asked for.</summary>
    private PartJudgement JudgeByEachEdition(Subject subject, ReadDiagnoses diagnoses, IReadOnlyList<string> assumed)
    {
        var tried = EditionDays.Since(subject.Case.DateOfInjury, library).Select(day => Judge(subject, diagnoses, day, assumed)).ToArray();
        var newest = tried[^1];
        return tried.All(newest.IsAlike)
            ? newest with { Assumptions = [.. assumed, "The date of the request is not given; every edition in force since the injury gives the same answer."] }
            : new PartJudgement
            {
                Subject = subject,
                Diagnoses = diagnoses,
                Matter = newest.Matter,
                Outcome = Outcome.InformationNeeded,
                Assumptions = assumed,
                Questions = [new("On which day was it requested? Editions in force since the injury differ.") { About = QuestionAbout.RequestDate }],
            };
    }

    /// <summary>Near a change of edition the other side is judged as well: by the same facts, on the other day.</summary>
    private PartJudgement OnBothSides(Subject subject, ReadDiagnoses diagnoses, KeyDates dates, IReadOnlyList<string> assumptions)
    {
        var judged = Judge(subject, diagnoses, dates, assumptions);
        var changes = _changes.Near(dates);
        return changes.Count == 0 ? judged : judged with { OtherSides = OtherSides(subject, diagnoses, changes) };
    }

    private IReadOnlyList<(EditionChange Change, PartJudgement There)> OtherSides(Subject subject, ReadDiagnoses diagnoses, IReadOnlyList<EditionChange> changes) =>
        [.. changes.Select(change => (change, Judge(subject, diagnoses, change.OtherSide, [])))];

    /// <summary>Judges for one region, or none, on given dates.</summary>
    public PartJudgement Judge(Subject subject, ReadDiagnoses diagnoses, KeyDates dates, IReadOnlyList<string> assumptions)
    {
        var answers = new CaseAnswers(subject, library.Vocabulary);
        var matter = new Matter(new Situation(subject, diagnoses, answers), answers, dates);
        var applicable = _networks.Find(subject.Treatment, matter);
        var open = applicable.FindAll(one => one.Applicability.State.IsOpen());
        var applying = open.Count == 0 ? applicable : applicable.FindAll(one => one.Applicability.State == CriterionState.Met);
        var notHeld = NotHeld(matter);
        var governing = Among(applying, matter, notHeld, firstInOpenPhases: false);
        var questions = open.Count == 0 && applying.Count + notHeld.Length < 2 ? [] : new OpenQuestions(this, matter, notHeld).Find(governing, applying, open);
        var outcome = questions.Count > 0 ? Outcome.InformationNeeded : OutcomeOf(governing);
        var beyond = IsChallenged(subject, governing, outcome) ? Governing.BeyondSchedule(applying, OrderIn(matter, firstInOpenPhases: false), _narrowness) : null;
        return new PartJudgement
        {
            Subject = subject,
            Diagnoses = diagnoses,
            Matter = matter,
            Governing = governing,
            Outcome = beyond is null ? outcome : Outcome.Conflict,
            BeyondSchedule = beyond,
            Applying = applying,
            Open = open,
            Questions = questions,
            Assumptions = assumptions,
        };
    }

    /// <summary>Whether the schedule refuses what a request asks for and challenges with evidence: then a reviewer decides.</summary>
    private static bool IsChallenged(Subject subject, Governing governing, Outcome outcome) => subject.Item?.Challenge is { Counts: true }
        && outcome is Outcome.NotMedicallyNecessary or Outcome.PartlyMedicallyNecessary && governing.Recommendation?.Recommendation.Source.Standing == Standing.Schedule;

    public static Outcome OutcomeOf(Governing governing)
    {
        if (governing.Conflict.Count > 0)
            return Outcome.Conflict;
        return governing.Recommendation?.Support switch
        {
            null => Outcome.NoApplicableGuideline,
            Support.All => Outcome.MedicallyNecessary,
            Support.Part => Outcome.PartlyMedicallyNecessary,
            Support.NotAsked => Outcome.InformationNeeded,
            _ => Outcome.NotMedicallyNecessary,
        };
    }

    /// <summary>Which of those that apply governs.</summary>
    public Governing Among(List<ApplicableRecommendation> applying, Matter matter, bool firstInOpenPhases) => Among(applying, matter, NotHeld(matter), firstInOpenPhases);

    /// <summary>The same, where it is known which schedules are not held.</summary>
    public Governing Among(List<ApplicableRecommendation> applying, Matter matter, GuidelineSource[] notHeld, bool firstInOpenPhases) =>
        Governing.Among(applying, OrderIn(matter, firstInOpenPhases), notHeld, _narrowness);

    private static SourceOrder OrderIn(Matter matter, bool firstInOpenPhases) => new(matter.Situation, firstInOpenPhases);

    /// <summary>Those that are shown to be on the case go first: an unknown region or condition names no chapter on it.</summary>
    private GuidelineSource[] NotHeld(Matter matter)
    {
        List<GuidelineSource>? notHeld = null;
        foreach (var source in NotHeldSources)
        {
            if (source.InForceOn(matter.Dates) && IsOn(source, matter) != CriterionState.NotMet)
                (notHeld ??= []).Add(source);
        }
        return notHeld is null ? [] : [.. notHeld.OrderByDescending(source => IsOn(source, matter) == CriterionState.Met)];
    }

    private static CriterionState IsOn(GuidelineSource source, Matter matter)
    {
        var on = new Tally();
        on.Add(matter.Situation.IsFor(source.Scope.Regions));
        on.Add(matter.Situation.HasOneOf(source.Scope.Conditions));
        on.Add(matter.Situation.IsInOneOf(source.Scope.Phases));
        return on.All;
    }
}
