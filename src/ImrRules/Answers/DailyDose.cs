using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>
/// The daily dose over all drugs in use and requested that the quantity sums. It is known only where each of them is: one without a factor, without a strength
/// or without a number a day leaves it open, and so does a drug in words that are not known.
/// </summary>
internal static class DailyDose
{
    public static Answer? WorkOut(Fact fact, Subject subject, ClinicalVocabulary vocabulary)
    {
        if (vocabulary.Quantities.FirstOrDefault(quantity => quantity.AnsweredBy == fact.Name) is not { Of: { } summed } unit)
            return null;
        var doses = new Dictionary<string, decimal?>();
        foreach (var inUse in subject.Case.DrugsInUse)
        {
            if (vocabulary.FindTreatment(inUse.Drug) is not { } drug)
                return null;
            if (drug.WithWiderKinds.Contains(summed))
                doses[$"{drug.Name} {inUse.Strength}"] = Dose(drug, inUse.Strength, inUse.ADay);
        }
        foreach (var other in subject.RequestedWith.Where(other => IsSummed(other, summed, vocabulary) && !IsInUse(other, subject, vocabulary)))
            doses[other] = null;
        if (IsSummed(subject.Treatment, summed, vocabulary))
            Add(vocabulary.FindTreatment(subject.Treatment)!, subject, vocabulary, doses);
        return doses.Count == 0 || doses.ContainsValue(null)
            ? null
            : new Answer(fact, new FactValue.Measured(new Measure(doses.Values.Sum(dose => dose!.Value), unit.Name)), AnswerOrigin.WorkedOut)
            {
                Basis = $"the drugs in use and requested ({string.Join(", ", doses.Keys.Order(StringComparer.Ordinal))})",
            };
    }

    /// <summary>A request for more of a drug in use counts with its own dose; without one, it goes on as it is taken where the strength is the same.</summary>
    private static void Add(Treatment drug, Subject subject, ClinicalVocabulary vocabulary, Dictionary<string, decimal?> doses)
    {
        var request = subject.Request;
        var own = Dose(drug, request.Strength, request.PerDay?.Max);
        var key = $"{drug.Name} {request.Strength}";
        if (own is not null)
            doses[key] = Math.Max(own.Value, doses.GetValueOrDefault(key) ?? 0);
        else if (!doses.ContainsKey(key) && (request.Strength is not null || !IsInUse(drug.Name, subject, vocabulary)))
            doses[key] = null;
    }

    private static bool IsSummed(string treatment, string summed, ClinicalVocabulary vocabulary) =>
        vocabulary.FindTreatment(treatment) is { Drug: not null } drug && drug.WithWiderKinds.Contains(summed);

    private static bool IsInUse(string treatment, Subject subject, ClinicalVocabulary vocabulary) =>
        subject.Case.DrugsInUse.Any(inUse => vocabulary.FindTreatment(inUse.Drug)?.Name == treatment);

    private static decimal? Dose(Treatment drug, string? strength, decimal? aDay) =>
        drug.Drug is { MorphineFactor: { } factor } product && strength is not null ? product.MilligramsOfFirstIngredient(strength) * aDay * factor : null;
}
