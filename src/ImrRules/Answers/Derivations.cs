using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Works out the facts that dates, treatments and drugs of the case can answer.</summary>
internal static class Derivations
{
    /// <summary>The answer, or null where the case does not hold what it would be worked out from.</summary>
    public static Answer? WorkOut(Fact fact, Subject subject, ClinicalVocabulary vocabulary) => fact.WorkedOut switch
    {
        Derivation.TimeSinceBirth => Age(fact, subject),
        Derivation.TimeSinceInjury => Elapsed(fact, subject.Case.DateOfInjury, subject.RequestDay, "the date of injury"),
        Derivation.YearOfInjury when subject.Case.DateOfInjury is { } injured => Measured(fact, new Measure(injured.Year, ""), "the date of injury"),
        Derivation.TimeSinceSurgery => Elapsed(fact, Operations.LatestDay(subject, vocabulary), subject.RequestDay, "the date of surgery"),
        Derivation.SurgeryAmongTreatments when Operations.Any(subject, vocabulary) => Yes(fact, "the treatments given"),
        Derivation.TreatmentsGiven => Earlier(fact, subject, vocabulary),
        Derivation.MainService when subject.MainServiceNecessary => Yes(fact, "the item that it serves"),
        Derivation.GivenWith => GivenWith(fact, subject, vocabulary),
        Derivation.DrugInUse when IsInUse(subject, vocabulary) => Yes(fact, "the drugs in use"),
        Derivation.DailyDose => DailyDose.WorkOut(fact, subject, vocabulary),
        _ => null,
    };

    private static Answer? Age(Fact fact, Subject subject)
    {
        if (subject.Case.Age is { } age)
            return Measured(fact, new Measure(age, ""), "the case");
        if (subject.Case.BirthDate is not { } birth || subject.RequestDay is not { } day)
            return null;
        var years = day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);
        return Measured(fact, new Measure(years, ""), "the date of birth");
    }

    private static Answer? Elapsed(Fact fact, DateOnly? from, DateOnly? to, string basis)
    {
        if (from is not { } start || to is not { } end || end < start)
            return null;
        var days = new Measure(end.DayNumber - start.DayNumber, TimeUnits.Days);
        return new Answer(fact, new FactValue.Measured(days, start, end), AnswerOrigin.WorkedOut) { Basis = basis };
    }

    /// <summary>How much of the treatment was given before, in the quantity in which it is counted; visits where none is usual.</summary>
    private static Answer? Earlier(Fact fact, Subject subject, ClinicalVocabulary vocabulary)
    {
        var unit = vocabulary.FindTreatment(subject.Treatment)?.CountsIn ?? RequestedAmount.Visits;
        var earlier = EarlierTreatment.Count(subject, vocabulary, new Counted([subject.Treatment]), unit, window: null, subject.Request.HintsAtEarlierTreatment);
        return earlier.Number is { } number
            ? new Answer(fact, new FactValue.Measured(new Measure(number, unit)), earlier.Origin) { Basis = "the treatments given" }
            : null;
    }

    private static Answer? GivenWith(Fact fact, Subject subject, ClinicalVocabulary vocabulary)
    {
        var others = subject.OtherRequests.Select(request => request.Treatment).OfType<string>().Concat(subject.Case.DrugsInUse.Select(drug => drug.Drug)).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (others.Length == 0)
            return null;
        return new Answer(fact, FactValueReader.Read(fact, others, vocabulary), AnswerOrigin.WorkedOut)
        {
            Basis = "the other items and the drugs in use",
            Incomplete = true,
            Open = subject.Unanswered,
        };
    }

    /// <summary>Whether the drug, by whatever name, is among those in use. That it is not listed there does not say that it is not taken.</summary>
    private static bool IsInUse(Subject subject, ClinicalVocabulary vocabulary) => vocabulary.FindTreatment(subject.Treatment) is { Drug: { } asked }
        && subject.Case.DrugsInUse.Any(inUse => vocabulary.FindTreatment(inUse.Drug)?.Drug?.HasSameIngredients(asked) == true);

    private static Answer Yes(Fact fact, string basis) => new(fact, new FactValue.YesNo(true), AnswerOrigin.WorkedOut) { Basis = basis };

    private static Answer Measured(Fact fact, Measure measure, string basis) => new(fact, new FactValue.Measured(measure), AnswerOrigin.WorkedOut) { Basis = basis };
}
