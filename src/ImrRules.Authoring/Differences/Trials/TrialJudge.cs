using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>Judges trials by one recommendation, as the engine judges cases.</summary>
internal sealed class TrialJudge(Recommendation recommendation, ClinicalVocabulary vocabulary)
{
    public Supported Judge(Trial trial)
    {
        if (vocabulary.FindTreatment(trial.Treatment) is not { } treatment || !treatment.WithWiderKinds.Contains(recommendation.Treatment))
            return default;
        var file = new CaseFile
        {
            Facts = trial.Facts,
            Phases = trial.Phases,
            UnansweredFacts = UnansweredFacts.NotInTheRecords,
            TreatmentsGiven = trial.Given is { } given ? [new GivenTreatment(trial.Treatment) { Amount = given, To = trial.DayOfRequest.AddDays(-trial.GivenDaysBefore) }] : [],
        };
        var subject = new Subject { Case = file, Request = trial.Asked, Treatment = treatment.Name, Regions = trial.Regions, RequestDay = trial.DayOfRequest, Complete = true };
        var answers = new CaseAnswers(subject, vocabulary);
        var conditions = trial.Conditions.SelectMany(name => vocabulary.FindCondition(name)?.WithWiderKinds ?? [name]).ToHashSet();
        var diagnoses = new ReadDiagnoses(Any: true, conditions, Regions: [], Doubted: new HashSet<string>(), Unread: []);
        var matter = new Matter(new Situation(subject, diagnoses, answers), answers, new KeyDates(trial.DayOfRequest, trial.DayOfService));
        if (matter.ApplicabilityOf(recommendation).State != CriterionState.Met)
            return default;
        var judged = RecommendationJudge.Judge(recommendation, matter);
        var isAmountOpen = trial.Asked is { Visits: null, Amounts.Count: 0, Duration: null } || judged.Support == Support.Part;
        return new Supported(!recommendation.IsSilent || recommendation.Caps, judged.Support, isAmountOpen ? judged.Supported?.Number : null);
    }
}
