using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The daily dose in morphine equivalents over all drugs in use and requested that have a factor. Unknown as soon as one of them is not known in full.</summary>
internal static class DailyDose
{
    public static Answer? WorkOut(Fact fact, Subject subject, ClinicalVocabulary vocabulary)
    {
        if (vocabulary.Quantities.FirstOrDefault(quantity => quantity.AnsweredBy == fact.Name) is not { } unit)
            return null;
        var doses = subject.Case.DrugsInUse
            .Select(inUse => (inUse, Treatment: vocabulary.FindTreatment(inUse.Drug)))
            .Where(pair => pair.Treatment?.Drug?.MorphineFactor is not null)
            .Select(pair => Dose(pair.inUse.Strength, pair.inUse.ADay, pair.Treatment!.Drug!.MorphineFactor!.Value)).ToList();
        if (vocabulary.FindTreatment(subject.Treatment)?.Drug?.MorphineFactor is { } factor && !IsInUse(subject, vocabulary))
            doses.Add(Dose(subject.Request.Strength, subject.Request.PerDay?.Max, factor));
        return doses.Count == 0 || doses.Contains(null)
            ? null
            : new Answer(fact, new FactValue.Measured(new Measure(doses.Sum(dose => dose!.Value), unit.Name)), AnswerOrigin.WorkedOut) { Basis = "the drugs in use and requested" };
    }

    private static bool IsInUse(Subject subject, ClinicalVocabulary vocabulary) =>
        subject.Case.DrugsInUse.Any(inUse => vocabulary.FindTreatment(inUse.Drug)?.Name == subject.Treatment);

    private static decimal? Dose(string? strength, decimal? aDay, decimal factor)
    {
        if (aDay is null || strength is null)
            return null;
        var digits = new string([.. strength.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.')]);
        return strength.EndsWith("mg", StringComparison.Ordinal) && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milligrams)
            ? milligrams * aDay * factor
            : null;
    }
}
