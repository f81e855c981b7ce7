namespace ImrRules.Vocabulary.Reading;

/// <summary>How an unknown fact is used at one place: the type that takes such a test or answer.</summary>
/// <param name="Type">The type.</param>
/// <param name="Words">The unit of a number, or the word that is chosen.</param>
internal sealed record UsedAs(FactType Type, string Words)
{
    private static readonly string[] NoAnswer = ["not asked", "not in the records"];

    /// <summary>Null where the words fit every type.</summary>
    public static UsedAs? Of(string words, ClinicalVocabulary vocabulary)
    {
        if (words.Length == 0 || NoAnswer.Contains(words))
            return null;
        var plain = MeasureWords.Meant(MeasureWords.Plain(words)).Split(' ');
        var number = Array.FindIndex(plain, word => char.IsAsciiDigit(word[0]));
        if (number < 0)
            return new UsedAs(words is "yes" or "no" ? FactType.YesOrNo : FactType.Choice, words);
        if (number + 2 < plain.Length && plain[number + 1] == "to")
            number += 2;
        var unit = string.Join(' ', plain[(number + 1)..]);
        return unit.Length == 0 ? new UsedAs(FactType.Number, "")
            : unit == "percent" ? new UsedAs(FactType.Percent, "")
            : TimeUnits.Find(unit) is not null ? new UsedAs(FactType.Duration, "")
            : vocabulary.FindQuantity(unit) is not null ? new UsedAs(FactType.Amount, "")
            : new UsedAs(FactType.Number, unit);
    }
}
