using System.Text;
using FluentAssertions;
using Microsoft.Extensions.Options;
using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>What the sample refuses, and what it says of it.</summary>
[Collection(RunningClaims.Name)]
public sealed class ClaimsRefusalTests(RunningClaims claims)
{
    private readonly ClaimsHost _host = claims.Host;
    private readonly ClaimsCaller _desk = claims.Desk;
    private readonly ClaimsCaller _reviewer = claims.Reviewer;

    [Theory]
    [InlineData(null)]
    [InlineData("token-of-nobody")]
    [InlineData("")]
    public async Task Without_a_known_token_nothing_is_shown(string? token)
    {
        var path = await _desk.Submit(ExampleOf.Case);
        using var nobody = _host.As(token);

        foreach (var below in (string[])["", "/file", "/record", "/determination", "/questions", "/letter"])
            Problem(await nobody.Get(path + below), 401);
        var refused = await nobody.Post("/cases", ExampleOf.Case);
        Problem(refused, 401);
        refused.Headers.Should().Contain("WWW-Authenticate: Bearer");
    }

    [Fact]
    public async Task A_token_does_what_its_role_may_and_no_more()
    {
        var path = await _desk.Submit(ExampleOf.Case);

        Problem(await _reviewer.Post("/cases", ExampleOf.Case), 403);
        Problem(await _reviewer.Put(path, ExampleOf.Case), 403);
        Problem(await _reviewer.Post($"{path}/answers", ExampleOf.Answers), 403);
        Problem(await _desk.Post($"{path}/decisions", ExampleOf.Decisions, await _desk.Determination(path)), 403);
    }

    [Fact]
    public async Task Nobody_decides_in_the_name_of_another()
    {
        using var other = _host.As(ClaimsHost.OtherReviewer);
        var path = await claims.Answered();

        Problem(await other.Post($"{path}/decisions", ExampleOf.Decisions, await other.Determination(path)), 403).Should().Contain("signed by somebody else");
        (await _desk.Get(path)).Json["state"]!.ToString().Should().Be("waits for a decision");
    }

    [Theory]
    [InlineData("""{"injured": "2015-11-02", """, "json-syntax", "line 1, column")]
    [InlineData("", "empty-file", "the whole body")]
    [InlineData("[]", "", "line 1")]
    [InlineData("""{"injured": "02/11/2015", "items": [{"request": "traction"}]}""", "wrong-date", "line 1, column 13")]
    [InlineData("""{"injured": "2015-11-02", "itms": [{"request": "traction"}]}""", "unknown-key", "line 1, column 27")]
    [InlineData("""{"items": []}""", "wrong-value", "line 1")]
    public async Task A_case_with_mistakes_is_refused_with_their_places(string body, string rule, string place)
    {
        var refused = await _desk.Post("/cases", body);

        Problem(refused, 400);
        refused.Json["mistakes"]!.AsArray().Should().Contain(one => one!["rule"]!.ToString().Contains(rule) && one["place"]!.ToString().StartsWith(place));
    }

    [Theory]
    [InlineData("""{"answers": [{"fact": "radiculopathie", "answer": "yes"}, {"item": 4, "fact": "pain duration", "answer": "3 weeks"}]}""", "answers[0]: unknown-fact", "answers[1].item: wrong-value")]
    [InlineData("""{"answers": [{"fact": "pain duration", "answer": "much"}]}""", "answers[0]: wrong-answer")]
    [InlineData("""{"answers": [{"fact": "pain duration"}, {"answer": "yes"}, "yes", {"item": "one", "fact": "pain duration", "answer": "3 weeks"}]}""", "answers[0].answer: missing-key", "answers[1].fact: missing-key", "answers[2]: wrong-shape", "answers[3].item: wrong-value")]
    [InlineData("""{"answers": [""", "line 1: json-syntax")]
    public async Task An_answer_that_is_none_is_refused_and_nothing_is_kept(string body, params string[] mistakes)
    {
        var path = await _desk.Submit(ExampleOf.Case);

        var refused = await _desk.Post($"{path}/answers", body);

        Problem(refused, 400);
        refused.Json["mistakes"]!.AsArray().Select(one => $"{one!["place"]}: {one["rule"]}").Should().Equal(mistakes);
        (await _desk.Get(path)).Json["version"]!.ToString().Should().Be("1");
    }

    [Fact]
    public async Task A_decision_needs_a_reason_where_it_is_not_as_recommended_and_every_item_a_decision()
    {
        var path = await claims.Answered();

        var refused = await _reviewer.Post($"{path}/decisions", ExampleOf.Decisions.Replace("\"reason\"", "\"cause\"").Replace("""{ "item": 3, "decision": "approved" }""", """{ "item": 2, "decision": "approved" }"""), await _reviewer.Determination(path));

        Problem(refused, 400).Should().Contain("it needs a").And.Contain("item 2 is decided twice").And.Contain("item 3 is not decided");
    }

    [Fact]
    public async Task What_was_not_seen_as_it_is_now_is_not_decided()
    {
        var path = await _desk.Submit(ExampleOf.Case);
        var seen = await _reviewer.Determination(path);
        await _desk.Post($"{path}/answers", ExampleOf.Answers);

        Problem(await _reviewer.Post($"{path}/decisions", ExampleOf.Decisions), 428);
        Problem(await _reviewer.Post($"{path}/decisions", ExampleOf.Decisions, seen), 412);
        Problem(await _reviewer.Post($"{path}/decisions", ExampleOf.Decisions, "*"), 412);
        (await _reviewer.Post($"{path}/decisions", ExampleOf.Decisions, await _reviewer.Determination(path))).Status.Should().Be(201);
    }

    [Fact]
    public async Task What_is_too_large_not_text_not_JSON_or_not_there_is_told()
    {
        Problem(await _desk.Post("/cases", $$"""{"case": "{{new string('x', 70_000)}}"}"""), 413);
        using var endless = new StreamContent(new MemoryStream(new byte[100_000]));
        endless.Headers.ContentType = new("application/json");
        endless.Headers.ContentLength = null;
        Problem(await _desk.Send(HttpMethod.Post, "/cases", endless), 413);
        using var bytes = new ByteArrayContent([0x7B, 0xFF, 0x7D]);
        bytes.Headers.ContentType = new("application/json");
        Problem(await _desk.Send(HttpMethod.Post, "/cases", bytes), 400);
        using var form = new StringContent(ExampleOf.Case, Encoding.UTF8, "text/plain");
        Problem(await _desk.Send(HttpMethod.Post, "/cases", form), 415);
        foreach (var path in (string[])["/cases/0123456789abcdef", "/cases/0123456789abcdef/letter", "/cases/' OR 1=1 --/determination", "/nothing"])
            Problem(await _desk.Get(path), 404);
        Problem(await _desk.Put("/cases/0123456789abcdef", ExampleOf.Case), 404);
        Problem(await _desk.Get($"{await _desk.Submit(ExampleOf.Case)}/letter?format=pdf"), 400);
        Problem(await _desk.Get("/cases"), 405);
    }

    [Fact]
    public async Task Who_asks_too_often_waits()
    {
        await using var host = await ClaimsHost.Start(("RequestsAMinute", "5"));
        using var desk = host.As(ClaimsHost.Administrator);
        using var reviewer = host.As(ClaimsHost.Reviewer);
        using var guesser = host.As("guess");

        for (var at = 0; at < 5; at++)
        {
            (await desk.Get("/cases/0")).Status.Should().Be(404);
            (await guesser.Get("/cases/0")).Status.Should().Be(401);
        }

        var refused = await desk.Get("/cases/0");
        Problem(refused, 429);
        refused.Headers.Should().Contain("Retry-After: ");
        Problem(await guesser.Get("/cases/0"), 429);
        (await reviewer.Get("/cases/0")).Status.Should().Be(404, "each token has a limit of its own");
        (await desk.Get("/health")).Status.Should().Be(200);
    }

    [Theory]
    [InlineData("Tokens:0:Sha256", "token-of-the-claims-administrator", "*Tokens:0:Sha256 is the SHA-256*")]
    [InlineData("Tokens:0:Role", "adjuster", "*Tokens:0:Role is \"claims administrator\" or \"reviewer\"*")]
    [InlineData("Tokens:1:Name", " ", "*Tokens:1:Name is missing*")]
    [InlineData("MostBytes", "0", "*MostBytes*")]
    public async Task A_setting_that_can_not_be_meant_stops_the_start(string setting, string value, string told) =>
        (await FluentActions.Awaiting(() => ClaimsHost.Start((setting, value))).Should().ThrowAsync<OptionsValidationException>()).WithMessage(told)
            .Which.Message.Should().NotContain("token-of-");

    private static string Problem(HttpAnswer answer, int status)
    {
        answer.Status.Should().Be(status, answer.Text);
        answer.IsProblem.Should().BeTrue(answer.Text);
        return answer.Text;
    }
}
