using System.Globalization;
using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The daily dose in morphine equivalents over all drugs in use that have a factor. Unknown as soon as one of them is not known in full.</summary>
internal static class DailyDose
{
    public static Answer? WorkOut(Fact fact, Subject subject, ClinicalVocabulary vocabulary)
    {
        if (vocabulary.Quantities.FirstOrDefault(quantity => quantity.AnsweredBy == fact.Name) is not { } unit)
            return null;
        var counted = subject.Case.DrugsInUse
            .Select(inUse => (inUse, Treatment: vocabulary.FindTreatment(inUse.Drug)))
            .Where(pair => pair.Treatment?.Drug?.MorphineFactor is not null)
            .ToArray();
        if (counted.Length == 0 || counted.All(pair => pair.Treatment!.Name != subject.Treatment))
            return null;
        var doses = counted.Select(pair => Dose(pair.inUse, pair.Treatment!.Drug!.MorphineFactor!.Value)).ToArray();
        return doses.Any(dose => dose is null)
            ? null
            : new Answer(fact, new FactValue.Measured(new Measure(doses.Sum(dose => dose!.Value), unit.Name)), AnswerOrigin.WorkedOut) { Basis = "the drugs in use" };
    }

    private static decimal? Dose(DrugInUse inUse, decimal factor)
    {
        if (inUse.ADay is not { } aDay || inUse.Strength is not { } strength)
            return null;
        var digits = new string([.. strength.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.')]);
        return strength.EndsWith("mg", StringComparison.Ordinal) && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milligrams)
            ? milligrams * aDay * factor
            : null;
    }
}
