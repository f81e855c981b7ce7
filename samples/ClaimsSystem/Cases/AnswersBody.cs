using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimsSystem.Problems;

namespace ClaimsSystem.Cases;

/// <summary>Reads the body <c>{ "answers": [ { "item": 1, "fact": "...", "answer": ... } ] }</c>.</summary>
internal static class AnswersBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static IReadOnlyList<Answer> Read(string text)
    {
        var mistakes = new List<Mistake>();
        var answers = Parse(text) is JsonObject { Count: 1 } body && body["answers"] is JsonArray { Count: > 0 } list
            ? list.Select((node, at) => ReadOne(node, $"answers[{at}]", mistakes)).OfType<Answer>().ToArray()
            : throw new RefusedException(StatusCodes.Status400BadRequest, "the body is an object with \"answers\", a list, and nothing else");
        return mistakes.Count == 0 ? answers : throw new RefusedException(StatusCodes.Status400BadRequest, "the answers have mistakes; nothing was kept", mistakes);
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict);
        }
        catch (JsonException wrong)
        {
            // its message may show the text
            throw new RefusedException(StatusCodes.Status400BadRequest, "the body is no JSON", [new Mistake("json-syntax", $"line {wrong.LineNumber + 1}", "this is no JSON that can be read from here on", Hint: null)]);
        }
    }

    private static Answer? ReadOne(JsonNode? node, string place, List<Mistake> mistakes)
    {
        if (node is not JsonObject answer || answer.Any(key => key.Key is not ("item" or "fact" or "answer")))
            mistakes.Add(new Mistake("wrong-shape", place, "an answer is an object with \"item\", \"fact\" and \"answer\"", Hint: null));
        else if (Text(answer["fact"]) is not { } fact)
            mistakes.Add(new Mistake("missing-key", $"{place}.fact", "the name of a fact is missing", "Open questions give it."));
        else if (answer["answer"] is not { } value)
            mistakes.Add(new Mistake("missing-key", $"{place}.answer", "the answer is missing", Hint: null));
        else if (answer["item"] is { } item && Number(item) is null)
            mistakes.Add(new Mistake("wrong-value", $"{place}.item", "\"item\" is the number of an item", "Leave it out for an answer that holds for the whole case."));
        else
            return new Answer(place, Number(answer["item"]), fact, value.DeepClone());
        return null;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int number) ? number : null;
}
