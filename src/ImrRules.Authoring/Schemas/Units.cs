using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Schemas;

/// <summary>The units of a vocabulary, as alternatives of a pattern.</summary>
internal sealed class Units(ClinicalVocabulary vocabulary)
{
    private const string ADay = " a day";

    /// <summary>Days, weeks, months and years, one or many.</summary>
    public static string OfTime => TextPattern.OneOf(TimeUnits.All.SelectMany(unit => (string[])[unit, TimeUnits.Singular(unit)]));

    /// <summary>What an amount of a guideline can be counted in.</summary>
    public string OfAmounts { get; } = TextPattern.OneOf(Quantities(vocabulary).Concat(TimeUnits.All.SelectMany(unit => (string[])[unit, TimeUnits.Singular(unit)])));

    /// <summary>What the answer to a fact can be counted in: a dose also by the first words of its name.</summary>
    public string OfAnswers { get; } = $"{TextPattern.OneOf(Quantities(vocabulary).Concat(Beginnings(vocabulary)))}({ADay})?";

    /// <summary>A number with the unit that a fact takes.</summary>
    public string OfFact(Fact fact) => fact.Type switch
    {
        FactType.Percent => $"{TextPattern.Number} percent",
        FactType.Duration => $"{TextPattern.Number} {OfTime}",
        FactType.Amount => $"{TextPattern.Number} {OfAnswers}",
        _ => fact.Unit is null ? TextPattern.Number : $"{TextPattern.Number}( {TextPattern.Escaped(fact.Unit)})?",
    };

    private static IEnumerable<string> Quantities(ClinicalVocabulary vocabulary) => vocabulary.Quantities.SelectMany(quantity => quantity.Also.Prepend(quantity.Name));

    /// <summary>The first words of each quantity that a fact answers, where no other begins with them.</summary>
    private static IEnumerable<string> Beginnings(ClinicalVocabulary vocabulary) => vocabulary.Quantities.Where(quantity => quantity.AnsweredBy is not null)
        .SelectMany(quantity => FirstWords(quantity.Name)).GroupBy(words => words).Where(group => group.Count() == 1).Select(group => group.Key);

    private static IEnumerable<string> FirstWords(string name)
    {
        for (var space = name.IndexOf(' ', StringComparison.Ordinal); space > 0; space = name.IndexOf(' ', space + 1))
            yield return name[..space];
    }
}
