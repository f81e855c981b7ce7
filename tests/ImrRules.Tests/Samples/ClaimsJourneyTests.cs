using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>A case on its way through the sample: submitted, asked about, answered, decided, written to.</summary>
[Collection(RunningClaims.Name)]
public sealed class ClaimsJourneyTests(RunningClaims claims)
{
    private readonly ClaimsCaller _desk = claims.Desk;
    private readonly ClaimsCaller _reviewer = claims.Reviewer;

    [Fact]
    public async Task A_case_goes_from_the_request_to_the_final_letter_of_utilization_review()
    {
        var submitted = await _desk.Post("/cases", ExampleOf.Case);
        (submitted.Status, (string?)submitted.Json["state"]).Should().Be((201, "waits for a decision"));
        var path = $"/cases/{submitted.Json["id"]}";
        submitted.Headers.Should().Contain($"Location: {path}");

        (await Outcomes(_desk, path)).Should().Equal("notMedicallyNecessary", "partlyMedicallyNecessary", "informationNeeded");
        var questions = (await _desk.Get($"{path}/questions")).Json.AsArray();
        questions.Select(question => (int)question!["item"]!).Should().OnlyContain(item => item == 3);
        questions.Select(question => (string)question!["fact"]!).Should().Contain(["radiculopathy on examination", "imaging corroborates radiculopathy"]);

        var answered = await _desk.Post($"{path}/answers", ExampleOf.Answers);
        (answered.Status, (int)answered.Json["version"]!).Should().Be((200, 2));
        (await _desk.Get($"{path}/questions")).Json.AsArray().Should().BeEmpty();
        (await Outcomes(_desk, path)).Should().Equal("notMedicallyNecessary", "partlyMedicallyNecessary", "medicallyNecessary");

        (await _reviewer.Get($"{path}/letter")).Json["status"]!.ToString().Should().Be("draft");
        (await _reviewer.Get($"{path}/letter?format=text")).Text.Should().StartWith("DRAFT");
        var decided = await _reviewer.Post($"{path}/decisions", ExampleOf.Decisions, await _reviewer.Determination(path));
        decided.Status.Should().Be(201);
        decided.Json["missing"]!.AsArray().Should().NotBeEmpty();

        var letter = await _desk.Get($"{path}/letter?format=text");
        letter.Text.Should().Contain("Lumbar epidural steroid injection at L4-L5 under fluoroscopy: Approved").And.Contain("The further six visits go with").And.Contain("Jane Roe, MD").And.NotContain("DRAFT");
        (await _desk.Get($"{path}/letter")).Json["status"]!.ToString().Should().Be("final");
        (await _desk.Get($"{path}/letter?format=html")).Text.Should().StartWith("<!DOCTYPE html>");
        (await _desk.Get(path)).Json["state"]!.ToString().Should().Be("decided");

        var record = (await _desk.Get($"{path}/record")).Json.AsArray().Select(line => $"{line!["name"]}: {line["did"]} {line["version"]}").ToArray();
        record.Should().StartWith("Desk 1: submitted 1").And.ContainInOrder("Desk 1: answered 2", "Jane Roe, MD: saw the draft letter 2", "Jane Roe, MD: saw the determination 2", "Jane Roe, MD: decided 2", "Desk 1: saw the final letter 2");
    }

    [Fact]
    public async Task A_case_is_decided_in_independent_medical_review_too()
    {
        await using var host = await ClaimsHost.Start(("Review", "Imr"));
        using var desk = host.As(ClaimsHost.Administrator);
        using var reviewer = host.As(ClaimsHost.Reviewer);
        var path = await desk.Submit("""{"injured": "2011-10-20", "requested": "2015-01-12", "records": ["First report"], "items": [{"request": "Mechanical Traction 2 x 4 weeks for the Lumbar Spine", "ur": {"decision": "denied"}}]}""");
        const string Decisions = """{"reviewer": {"name": "Jane Roe, MD", "licensed in": ["California"], "specialties": ["Pain Management"]}, "date": "2015-03-20", "records reviewed": ["First report"], "decisions": [{"item": 1, "decision": "upheld"}]}""";

        (await reviewer.Post($"{path}/decisions", Decisions, await reviewer.Determination(path))).Status.Should().Be(201);

        (await desk.Get($"{path}/letter?format=text")).Text.Should().Contain("Lumbar Spine: Upheld").And.NotContain("Jane Roe");
    }

    [Fact]
    public async Task What_no_answer_can_mend_is_sent_anew()
    {
        var path = await _desk.Submit("""{"injured": "2015-11-02", "items": [{"request": "Lumbar traction"}], "requested": "2016-03-28"}""");

        var amended = await _desk.Put(path, ExampleOf.Case);

        (amended.Status, (int)amended.Json["version"]!).Should().Be((200, 2));
        (await _desk.Get($"{path}/file")).Text.Should().Be(ExampleOf.Case);
    }

    [Fact]
    public async Task The_OpenAPI_document_lists_what_can_be_asked()
    {
        using var anyone = claims.Host.As(token: null);

        var document = (await anyone.Get("/openapi/v1.json")).Json;

        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key} {path.Key}")).Should().BeEquivalentTo(
            "post /cases", "get /cases/{id}", "put /cases/{id}", "get /cases/{id}/file", "get /cases/{id}/record", "get /cases/{id}/determination", "get /cases/{id}/questions",
            "post /cases/{id}/answers", "get /cases/{id}/letter", "post /cases/{id}/decisions");
        document["components"]!["securitySchemes"]!["Bearer"]!["scheme"]!.ToString().Should().Be("bearer");
        (await anyone.Get("/health")).Text.Should().Be("Healthy");
    }

    private static async Task<string[]> Outcomes(ClaimsCaller caller, string path) =>
        [.. (await caller.Get($"{path}/determination")).Json["items"]!.AsArray().Select(item => item!["outcome"]!.ToString())];
}
