using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>
/// The daily dose over all drugs in use and requested that a quantity sums, by the factors in force on the day of the request. Without a day every edition is tried:
/// one answer from all is given.
/// </summary>
internal static class DailyDose
{
    /// <summary>The answer; one without a value says what leaves it open. Null where nothing that counts is taken or asked for.</summary>
    public static Answer? WorkOut(Fact fact, Subject subject, ClinicalVocabulary vocabulary)
    {
        if (vocabulary.Quantities.FirstOrDefault(quantity => quantity.AnsweredBy == fact.Name) is not { Of: { } kind } unit)
            return null;
        var taken = new TakenDrugs(subject, vocabulary, kind);
        var sums = DoseFactorsInForce.On(subject.RequestDay, unit.Name, vocabulary).Select(Sum).ToArray();
        if (sums.Length == 0)
            return taken.With(_ => null).Count == 0 ? null : Open("no factors are held for the day of the request");
        if (sums[0].IsEmpty)
            return null;
        if (Array.Find(sums, sum => sum.Total is null) is { } open)
            return Open(open.Open);
        if (sums.Select(sum => sum.Total).Distinct().Count() > 1)
            return Open("the factors depend on the date of the request, which is not given");
        return new Answer(fact, new FactValue.Measured(new Measure(sums[0].Total!.Value, unit.Name)), AnswerOrigin.WorkedOut) { Basis = sums[0].Words };

        DoseSum Sum(DoseFactorsInForce factors) => new(taken.With(drug => new DoseSum([drug], factors, kind, vocabulary).Total), factors, kind, vocabulary);

        Answer Open(string reason) => new(fact, Value: null, AnswerOrigin.Unanswered) { Open = subject.Unanswered, Basis = $"not worked out: {reason}" };
    }
}
