using System.Security.Claims;
using System.Text.Json.Nodes;
using ClaimsSystem.Access;
using ClaimsSystem.Database;
using ClaimsSystem.Problems;
using ImrRules.Diagnostics;

namespace ClaimsSystem.Cases;

/// <summary>Puts answers into a case: a further version of it, in which they stand where a case file has them.</summary>
internal sealed class AnsweredQuestions(CaseStore store, CaseText text, DeterminedCases cases)
{
    /// <summary>Takes answers, all or none.</summary>
    public async Task<IResult> Take(string id, HttpRequest request, ClaimsPrincipal user)
    {
        var before = cases.Find(id);
        var answers = AnswersBody.Read(await CaseText.BodyOf(request));
        var file = JsonNode.Parse(before.Text)!.AsObject();
        var mistakes = answers.SelectMany(answer => Put(file, answer)).ToArray();
        if (mistakes.Length > 0)
            throw new RefusedException(StatusCodes.Status400BadRequest, "the answers have mistakes; nothing was kept", mistakes);
        return store.Amend(Caller.Of(user), id, before.Version + 1, file.ToJsonString(), "answered")
            ? Results.Ok(new CaseState(id, before.Version + 1, CaseState.Waiting, []))
            : throw new RefusedException(StatusCodes.Status409Conflict, SubmittedCases.FirstCame);
    }

    /// <summary>Puts one answer in, in place of an earlier one. What the reader then refuses is wrong with it, for the case without it was read.</summary>
    private IReadOnlyList<Mistake> Put(JsonObject file, Answer answer)
    {
        if (PartOf(file, answer.Item) is not { } part)
            return [new Mistake("wrong-value", $"{answer.Place}.item", "the case has no item of this number", Hint: null)];
        if (part["facts"] is not JsonObject)
            part["facts"] = new JsonObject();
        var facts = part["facts"]!.AsObject();
        var earlier = facts[answer.Fact]?.DeepClone();
        facts[answer.Fact] = answer.Value;
        var found = text.Read(file.ToJsonString()).Diagnostics.Where(one => one.Level == DiagnosticLevel.Error).ToArray();
        if (found.Length == 0)
            return [];
        facts.Remove(answer.Fact);
        if (earlier is not null)
            facts[answer.Fact] = earlier;
        return [.. found.Select(one => new Mistake(one.Rule, answer.Place, one.Message, one.Hint))];
    }

    private static JsonObject? PartOf(JsonObject file, int? item) => item is not { } number
        ? file
        : file["items"] is JsonArray items && number >= 1 && number <= items.Count ? items[number - 1] as JsonObject : null;
}
