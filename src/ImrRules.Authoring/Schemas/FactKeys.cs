using System.Text.Json.Nodes;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>Each fact as a key: the test that a guideline puts to it, and the answer that a case gives. Its question is what the editor shows.</summary>
internal sealed class FactKeys(ClinicalVocabulary vocabulary, Units units)
{
    private static readonly string Comparison = TextPattern.OneOf(FactTestReader.ComparisonWords);

    /// <summary>The facts with their tests. Other names of a fact are keys as well, with a message that tells the name to use.</summary>
    public Dictionary<string, JsonObject> Tests() => Each(Test);

    /// <summary>The facts with their answers, which <see cref="AnswerShape"/> defines.</summary>
    public Dictionary<string, JsonObject> Answers() => Each(fact => Shape.Defined(fact.Ask, AnswerShape.DefinitionOf(fact)));

    private Dictionary<string, JsonObject> Each(Func<Fact, JsonObject> shapeOf)
    {
        var keys = vocabulary.Facts.DistinctBy(fact => fact.Name).ToDictionary(fact => fact.Name, shapeOf);
        foreach (var (fact, other) in vocabulary.Facts.SelectMany(fact => fact.Also.Concat(fact.Was).Select(other => (fact, other))))
            keys.TryAdd(other, Renamed(fact));
        return keys;
    }

    private static JsonObject Renamed(Fact fact) => new() { ["description"] = fact.Ask, ["deprecationMessage"] = $"The vocabulary calls it \"{fact.Name}\"." };

    private JsonObject Test(Fact fact) => fact.Type switch
    {
        FactType.YesOrNo => Shape.YesNo(fact.Ask),
        FactType.Choice => Chosen(fact),
        FactType.Treatments => Shape.Names(fact.Ask, [.. vocabulary.Treatments.Select(treatment => treatment.Name)], "Write a treatment of the vocabulary, or a list of them in brackets."),
        _ => Compared(fact, $"at least {AnswerShape.ExampleOf(fact)}"),
    };

    private static JsonObject Chosen(Fact fact)
    {
        var shape = Shape.Names(fact.Ask, fact.Choices, $"Write one of: {string.Join(", ", fact.Choices)}.");
        shape["examples"] = Shape.Listed(fact.Choices);
        return shape;
    }

    private JsonObject Compared(Fact fact, string example) =>
        Shape.Pattern(fact.Ask, TextPattern.Whole($"{Comparison} {units.OfFact(fact)}"), $"Write a test such as \"{example}\".", example);
}
