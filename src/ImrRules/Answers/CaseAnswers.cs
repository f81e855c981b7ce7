using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Answers facts about one part of an item: as the case states them, else worked out, else assumed, else open. Each is answered once, when it is asked for.</summary>
internal sealed class CaseAnswers(Subject subject, ClinicalVocabulary vocabulary)
{
    /// <summary>About as many facts as one recommendation asks for, and what tells whether others apply.</summary>
    private const int UsuallyAsked = 10;

    private readonly Dictionary<Fact, Answer> _answers = new(UsuallyAsked);
    private readonly StatedAnswers _stated = new(subject, vocabulary);

    public Subject Subject => subject;

    public ClinicalVocabulary Vocabulary => vocabulary;

    /// <summary>The answers that were assumed so far, by name.</summary>
    public IReadOnlyList<Answer> Assumed => _answers.Values.Any(IsAssumed) ? [.. _answers.Values.Where(IsAssumed).OrderBy(answer => answer.Fact.Name, StringComparer.Ordinal)] : [];

    public Answer Of(Fact fact)
    {
        if (!_answers.TryGetValue(fact, out var answer))
            _answers[fact] = answer = Find(fact);
        return answer;
    }

    /// <summary>How much of what counts was given before, within the window where one is named.</summary>
    public EarlierAmount Earlier(Counted counted, string unit, Measure? window)
    {
        if (vocabulary.FactWorkedOut(Derivation.TreatmentsGiven) is { } fact && _stated.Find(fact) is { } stated)
        {
            return stated.Value is FactValue.Measured { Measure: var measure } && (measure.Unit == unit || measure.Number == 0)
                ? EarlierAmount.Known(measure.Number + EarlierTreatment.Granted(subject, vocabulary, counted.Treatments, unit), AnswerOrigin.Stated)
                : EarlierAmount.Unknown(stated.Value is null ? stated.Open : subject.Unanswered);
        }
        return EarlierTreatment.Count(subject, vocabulary, counted, unit, window, IsHintedAt(counted.Treatments));
    }

    /// <summary>Whether the request or an answer says that some of it was given, without counting it.</summary>
    private bool IsHintedAt(IReadOnlyList<string> treatments) => subject.Request.HintsAtEarlierTreatment || vocabulary.FactsThatHint.Count > 0 && IsHintedAtByFacts(treatments);

    private bool IsHintedAtByFacts(IReadOnlyList<string> treatments) => vocabulary.FactsThatHint
        .Any(fact => fact.HintsAt.Any(hinted => treatments.Any(treatment => IsKind(hinted, treatment) || IsKind(treatment, hinted))) && Of(fact).Value is FactValue.YesNo { Value: true });

    private bool IsKind(string treatment, string wider) => treatment == wider || vocabulary.FindTreatment(treatment)?.WithWiderKinds.Contains(wider) == true;

    /// <summary>That nobody asked is no answer: what can be worked out is. What keeps it from being worked out is said.</summary>
    private Answer Find(Fact fact)
    {
        var stated = _stated.Find(fact);
        if (stated is not null and not { Value: null, Open: CriterionState.NotAsked })
            return stated;
        var workedOut = Derivations.WorkOut(fact, subject, vocabulary);
        if (workedOut?.Value is not null)
            return workedOut;
        var open = stated ?? Assume(fact) ?? Unanswered(fact);
        return workedOut is null ? open : open with { Basis = workedOut.Basis };
    }

    private static bool IsAssumed(Answer answer) => answer.Origin == AnswerOrigin.Assumed;

    private Answer Unanswered(Fact fact) => new(fact, Value: null, AnswerOrigin.Unanswered) { Open = subject.Unanswered };

    private Answer? Assume(Fact fact) =>
        fact.AssumedNo && !Hints.At(fact, subject) ? new Answer(fact, new FactValue.YesNo(false), AnswerOrigin.Assumed) : null;
}
