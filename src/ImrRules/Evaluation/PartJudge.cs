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
    private readonly Narrowness _narrowness = new(library.Vocabulary);
    private readonly GuidelineSource[] _notHeld = [.. library.Sources.Where(source =>
        source.Standing == Standing.Schedule && library.Recommendations.All(recommendation => recommendation.Source != source)).OrderBy(source => source.Id, StringComparer.Ordinal)];

    /// <summary>All recommendations on a treatment and its wider kinds.</summary>
    public IReadOnlyList<Recommendation> On(string treatment) => _networks.On(treatment);

    /// <summary>Judges for the region of the request. Where the case leaves several open each is judged: one answer from all is given with a remark, else the region is asked for.</summary>
    public PartJudgement Judge(Subject subject, ReadDiagnoses diagnoses, IReadOnlyList<string> assumed)
    {
        if (subject.Regions.Count < 2)
            return JudgeOnItsDay(subject, diagnoses, assumed);
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

    /// <summary>Judges on the dates of the case. Without any, every edition in force since the injury is tried: one answer from all is given with a remark, else the date is asked for.</summary>
    private PartJudgement JudgeOnItsDay(Subject subject, ReadDiagnoses diagnoses, IReadOnlyList<string> assumed)
    {
        var assumptions = assumed.ToList();
        if (KeyDateChain.Find(subject.Case, subject.Item, subject.Request, assumptions) is { } dates)
            return Judge(subject with { RequestDay = dates.Request }, diagnoses, dates, assumptions);

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

    private PartJudgement Judge(Subject subject, ReadDiagnoses diagnoses, KeyDates dates, IReadOnlyList<string> assumptions)
    {
        var answers = new CaseAnswers(subject, library.Vocabulary);
        var matter = new Matter(new Situation(subject, diagnoses, answers), answers, dates);
        var judged = _networks.Judge(subject.Treatment, matter);
        var applying = judged.Where(one => one.Applicability.State == CriterionState.Met).ToArray();
        var open = judged.Where(one => one.Applicability.State.IsOpen()).ToArray();
        var governing = Among(applying, matter, firstInOpenPhases: false);
        var questions = open.Length == 0 && applying.Length < 2 ? [] : OpenQuestions.Find(governing, applying, open, matter, (all, phases) => Among(all, matter, phases));
        return new PartJudgement
        {
            Subject = subject,
            Diagnoses = diagnoses,
            Matter = matter,
            Governing = governing,
            Outcome = questions.Count > 0 ? Outcome.InformationNeeded : OutcomeOf(governing),
            Open = open,
            Questions = questions,
            Assumptions = assumptions,
        };
    }

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

    private Governing Among(IReadOnlyList<JudgedRecommendation> applying, Matter matter, bool firstInOpenPhases)
    {
        var order = new SourceOrder(phase => matter.Situation.IsIn(phase) is var state && (state == CriterionState.Met || firstInOpenPhases && state == CriterionState.NotAsked));
        return Governing.Among(applying, order, NotHeld(matter), _narrowness);
    }

    private GuidelineSource? NotHeld(Matter matter) => Array.Find(_notHeld, source => source.InForceOn(matter.Dates)
        && matter.Situation.IsFor(source.Scope.Regions) != CriterionState.NotMet
        && matter.Situation.HasOneOf(source.Scope.Conditions) != CriterionState.NotMet
        && matter.Situation.IsInOneOf(source.Scope.Phases) != CriterionState.NotMet);
}
