using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Requests;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>A case that stands for all in which the same recommendations of a group apply.</summary>
/// <param name="Treatment">What is requested.</param>
/// <param name="Days">The days of request and service.</param>
/// <param name="Region">The body region; null where none is known.</param>
/// <param name="Diagnoses">The diagnoses.</param>
/// <param name="OfPhases">The answers from which phases of care follow.</param>
/// <param name="OfDeadlines">The answers from which deadlines follow.</param>
/// <param name="Effect">Which recommendations apply.</param>
internal sealed record PossibleCase(
    string Treatment, KeyDates Days, string? Region, NamedDiagnoses Diagnoses, IReadOnlyList<AnsweredFact> OfPhases, IReadOnlyList<AnsweredFact> OfDeadlines, Effect Effect)
{
    /// <summary>The answers that are in the records.</summary>
    public IEnumerable<AnsweredFact> Answered => OfPhases.Concat(OfDeadlines).Where(answered => answered.Answer is not [AnsweredFact.NotInTheRecords]);

    public Subject Subject => new()
    {
        Case = new CaseFile { Facts = [.. OfPhases, .. OfDeadlines], UnansweredFacts = UnansweredFacts.NotInTheRecords },
        Request = new TreatmentRequest { Treatment = Treatment },
        Treatment = Treatment,
        Regions = Region is null ? [] : [Region],
        RequestDay = Days.Request,
    };

    public Matter MatterIn(ClinicalVocabulary vocabulary)
    {
        var subject = Subject;
        var answers = new CaseAnswers(subject, vocabulary);
        return new Matter(new Situation(subject, Diagnoses.Read, answers), answers, Days);
    }
}
