
namespace ImrRules.Vocabulary;

/// <summary>Understands the words of an answer by the type of its fact.</summary>
internal static class FactValueReader
{
    private static readonly FactValue.YesNo Yes = new(true);
    private static readonly FactValue.YesNo No = new(false);

    /// <summary>The value, or null with what would have been understood.</summary>
    public static FactValue? Read(Fact fact, IReadOnlyList<string> words, ClinicalVocabulary vocabulary, out string expected)
    {
        expected = Expected(fact);
        return Read(fact, words, vocabulary);
    }

    /// <summary>The value; null where the words are not understood.</summary>
    public static FactValue? Read(Fact fact, IReadOnlyList<string> words, ClinicalVocabulary vocabulary)
    {
        if (fact.Type == FactType.Treatments)
            return TreatmentsOf(words, vocabulary);
        if (words.Count != 1)
            return null;

        var word = words[0].Trim();
        return fact.Type switch
        {
            FactType.YesOrNo => word switch { "yes" => Yes, "no" => No, _ => null },
            FactType.Choice => ReadChoice(word, fact),
            _ => ReadMeasure(word, fact, vocabulary) is { } measure ? new FactValue.Measured(measure) : null,
        };
    }

    private static FactValue.Choice? ReadChoice(string word, Fact fact) =>
        fact.Choices.FirstOrDefault(choice => choice.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } choice ? new FactValue.Choice(choice) : null;

    /// <summary>A number with the unit that the fact's type asks for; null where it is another.</summary>
    public static Measure? ReadMeasure(string words, Fact fact, ClinicalVocabulary vocabulary)
    {
        if (Measure.Split(words) is not var (number, unit))
            return null;

        return fact.Type switch
        {
            FactType.Number when unit.Length == 0 || unit == fact.Unit => new Measure(number, ""),
            FactType.Percent when unit == "percent" => new Measure(number, "percent"),
            FactType.Duration when TimeUnits.Find(unit) is { } time => new Measure(number, time),
            FactType.Amount when AmountUnit(unit, vocabulary) is { } named => new Measure(number, named),
            _ => null,
        };
    }

    private static string? AmountUnit(string unit, ClinicalVocabulary vocabulary)
    {
        foreach (var period in (string[])["", " a day"])
        {
            if (unit.EndsWith(period, StringComparison.Ordinal) && vocabulary.FindQuantity(unit[..^period.Length]) is { } quantity)
                return quantity.Name;
        }
        // "120 mg a day": the unit of a dose is its own, where one quantity alone begins with it
        var bare = unit.EndsWith(" a day", StringComparison.Ordinal) ? unit[..^6] : unit;
        var begun = vocabulary.Quantities.Where(q => q.AnsweredBy is not null && q.Name.StartsWith(bare + " ", StringComparison.Ordinal)).Take(2).ToArray();
        return begun.Length == 1 ? begun[0].Name : null;
    }

    private static FactValue.Treatments TreatmentsOf(IReadOnlyList<string> words, ClinicalVocabulary vocabulary)
    {
        var named = words.Where(word => word is not "none").Select(word => vocabulary.FindTreatment(word)?.Name ?? word).ToArray();
        var kinds = named.SelectMany(name => vocabulary.FindTreatment(name)?.WithWiderKinds ?? [name]).ToHashSet();
        return new FactValue.Treatments(named, kinds);
    }

    /// <summary>What would be understood.</summary>
    public static string Expected(Fact fact) => fact.Type switch
    {
        FactType.YesOrNo => "yes, no",
        FactType.Number => fact.Unit is null ? "a number" : $"a number of {fact.Unit}",
        FactType.Percent => "a percentage, such as 50 percent",
        FactType.Duration => "a duration, such as 6 weeks",
        FactType.Amount => "an amount with its unit, such as 8 visits",
        FactType.Choice => string.Join(", ", fact.Choices),
        _ => "a treatment, or a list of treatments in brackets",
    };
}
