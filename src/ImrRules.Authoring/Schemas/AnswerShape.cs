using System.Text.Json.Nodes;
using ImrRules.Cases;
using ImrRules.Cases.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Schemas;

/// <summary>Answers to facts, one definition for all facts that take the same: the words, or a map with their record and region, or a list (of treatments, or of such maps).</summary>
internal sealed class AnswerShape(ClinicalVocabulary vocabulary, Units units)
{
    private const string Meaning = "The answer.";

    private static readonly string[] NoAnswer = [AnsweredFact.NotInTheRecords, AnsweredFact.NotAsked];

    /// <summary>The name of the definition for the answers to a fact.</summary>
    public static string DefinitionOf(Fact fact) => fact.Type switch
    {
        FactType.Choice or FactType.Number => $"answer-to-{string.Concat(fact.Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))}",
        _ => $"{fact.Type.ToString().ToLowerInvariant()}-answer",
    };

    public static string ExampleOf(Fact fact) => fact.Type switch
    {
        FactType.Percent => "50 percent",
        FactType.Duration => "6 weeks",
        FactType.Amount => "6 visits",
        _ => "2",
    };

    /// <summary>Adds what the facts of the vocabulary need.</summary>
    public void AddTo(JsonObject definitions)
    {
        foreach (var fact in vocabulary.Facts.DistinctBy(DefinitionOf))
            definitions[DefinitionOf(fact)] = Of(fact);
    }

    private JsonObject Of(Fact fact)
    {
        var answer = Words(fact);
        answer["type"] = fact.Type is FactType.Number or FactType.Treatments ? new JsonArray("string", "number", "array", "object") : new JsonArray("string", "array", "object");
        answer["additionalProperties"] = false;
        answer["properties"] = new JsonObject(FactAnswerReader.Keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, Part(key, fact))));
        return answer;
    }

    private JsonObject Part(string key, Fact fact) => key switch
    {
        "answer" => Words(fact),
        "record" => new JsonObject { ["description"] = "The record that says so: its number in \"records\", counted from 1.", ["type"] = "number" },
        "words" => Shape.Text("The record's own words."),
        "region" => Shape.Name("The region that the answer is about, where the case has several.", vocabulary.Regions.Select(region => region.Name), "Write a region by its name in the vocabulary."),
        _ => throw new InvalidOperationException($"the key \"{key}\" of an answer has no shape"),
    };

    private JsonObject Words(Fact fact) => fact.Type switch
    {
        FactType.Treatments => Shape.Texts(Meaning),
        FactType.YesOrNo => OneOf(["yes", "no"]),
        FactType.Choice => OneOf(fact.Choices),
        _ => Shape.Pattern(Meaning, TextPattern.Whole($"({units.OfFact(fact)}|{TextPattern.OneOf(NoAnswer)})"), $"Write an answer such as \"{ExampleOf(fact)}\", or: {string.Join(", ", NoAnswer)}.",
            [ExampleOf(fact), .. NoAnswer]),
    };

    private static JsonObject OneOf(IReadOnlyList<string> words)
    {
        string[] all = [.. words, .. NoAnswer];
        return Shape.Pattern(Meaning, TextPattern.Whole(TextPattern.OneOf(all)), $"Write one of: {string.Join(", ", all)}.", all);
    }
}
