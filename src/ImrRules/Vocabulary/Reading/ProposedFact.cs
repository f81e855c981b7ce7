using ImrRules.Diagnostics;

namespace ImrRules.Vocabulary.Reading;

/// <summary>The lines that would add a fact to the vocabulary, of the type that fits all that is said of it. The question stays blank: only the author can ask it.</summary>
/// <param name="name">Its name.</param>
/// <param name="uses">What stands behind it at each place.</param>
/// <param name="vocabulary">The facts that there are.</param>
internal sealed class ProposedFact(string name, IReadOnlyList<string> uses, ClinicalVocabulary vocabulary)
{
    /// <summary>Stands between the members of a list.</summary>
    public const string Between = ", ";

    private const int MostNamed = 10;

    private readonly UsedAs[] _uses = [.. uses.Select(use => UsedAs.Of(use, vocabulary)).OfType<UsedAs>()];

    /// <summary>What to do, and the lines.</summary>
    public string Words => $"""
        No fact has a name like it.{SameType()}
        To add it, paste these lines below "facts:" in {FittingFile()}, and write the question.
        Where it is a matter of a region or of this request, and not of the person, say so: about: the region.
          - fact: {name}
            type: {TypeWords()}
            ask: # the question to a colleague who has the records before them
        """.ReplaceLineEndings("\n");

    private FactType Type => Measured?.Type ?? (_uses.Any(use => use.Type == FactType.YesOrNo) || _uses.Length == 0 ? FactType.YesOrNo : FactType.Choice);

    private UsedAs? Measured => _uses.FirstOrDefault(use => use.Type is not (FactType.YesOrNo or FactType.Choice));

    private string TypeWords() => Type switch
    {
        FactType.Choice => $"choice\n    choices: [{string.Join(Between, _uses.SelectMany(use => use.Words.Split(Between)).Distinct())}]",
        FactType.Number when Measured?.Words is { Length: > 0 } unit => $"number\n    unit: {unit}",
        var type => FactReader.WordsOf(type),
    };

    /// <summary>The facts that take such an answer, where they are few enough to be looked through.</summary>
    private string SameType()
    {
        var names = vocabulary.Facts.Where(fact => fact.Type == Type).Select(fact => fact.Name).Take(MostNamed + 1).ToArray();
        return names.Length is 0 or > MostNamed ? "" : $" With such an answer there are: {string.Join(", ", names)}.";
    }

    /// <summary>The file that holds the fact whose name shares most with it.</summary>
    private string FittingFile()
    {
        var nearest = vocabulary.Facts.Select(fact => (fact, likeness: Likeness.Of(name, fact.Name))).OrderByDescending(one => one.likeness).FirstOrDefault();
        return nearest.likeness > 0 ? $"{nearest.fact.Place.Source.File}, where \"{nearest.fact.Name}\" stands"
            : vocabulary.Facts.GroupBy(fact => fact.Place.Source.File).OrderByDescending(file => file.Count()).Select(file => file.Key).FirstOrDefault("vocabulary/facts.yaml");
    }
}
