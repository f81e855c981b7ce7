using FluentAssertions;
using ImrRules.Tests.Cases;
using Microsoft.Data.Sqlite;
using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>A name is planted in everything that callers send. It stands in what they ask for, and in nothing that is logged, measured or told of a mistake.</summary>
[Collection(RunningClaims.Name)]
public sealed class ClaimsPrivacyTests
{
    private const string Name = "Quillhaven";

    private const string Case = $$$"""
        {"case": "{{{Name}}}", "injured": "2015-11-02", "requested": "2016-03-28", "sex": "{{{Name}}}", "accepted": ["{{{Name}}}"], "diagnoses": ["{{{Name}}}", "lumbar sprain"], "records": ["{{{Name}}}, report"],
         "facts": {"pain duration": {"answer": "20 weeks", "record": 1, "words": "{{{Name}}} says so"}}, "drugs in use": [{"drug": "{{{Name}}}"}], "treatments given": [{"treatment": "{{{Name}}}"}],
         "items": [{"request": "Lumbar traction for {{{Name}}}", "ur": {"decision": "denied", "cites": "{{{Name}}}"}, "challenges": {"statement": "{{{Name}}}", "cites": "{{{Name}}}"}}, {"request": "{{{Name}}}"}]}
        """;

    private const string Decisions = $$$"""
        {"reviewer": {"name": "Jane Roe, MD", "license number": "{{{Name}}}", "licensed in": ["{{{Name}}}"], "specialties": ["{{{Name}}}"], "scope": ["any treatment"]}, "date": "2016-04-05", "records reviewed": ["{{{Name}}}"],
         "decisions": [{"item": 1, "decision": "approved", "reason": "{{{Name}}}"}, {"item": 2, "decision": "approved", "reason": "{{{Name}}}"}]}
        """;

    private readonly List<string> _problems = [];

    [Fact]
    public async Task The_name_of_a_patient_stands_in_no_log_no_measurement_no_trace_and_no_problem()
    {
        using var measured = new WhatIsMeasured();
        await using var host = await ClaimsHost.Start(("Letter:Organization", "Example"));
        using var desk = host.As(ClaimsHost.Administrator);
        using var reviewer = host.As(ClaimsHost.Reviewer);

        var path = await desk.Submit(Case);
        foreach (var below in (string[])["/file", "/determination", "/determination?format=html", "/letter", "/letter?format=text"])
            (await desk.Get(path + below)).Text.Should().Contain(Name, "it is asked for");
        foreach (var below in (string[])["", "/record", "/questions"])
            (await desk.Get(path + below)).Status.Should().Be(200);
        foreach (var body in Marked(CaseText.Json).Concat(Marked(Case)))
            Keep(await desk.Post("/cases", body));
        foreach (var body in Answers())
            Keep(await desk.Post($"{path}/answers", body));
        var seen = await reviewer.Determination(path);
        foreach (var body in Marked(Decisions).Append(Decisions.Replace("Jane Roe, MD", Name)))
            Keep(await reviewer.Post($"{path}/decisions", body, seen));
        await reviewer.Post($"{path}/decisions", Decisions, seen);
        (await desk.Get($"{path}/letter?format=text")).Text.Should().Contain(Name);
        await Break(host);
        var failed = await desk.Get($"{path}/determination");
        failed.Status.Should().Be(500);
        Keep(failed);

        _problems.Should().HaveCountGreaterThan(100).And.NotContain(problem => problem.Contains(Name));
        host.Log.Lines.Should().Contain(line => line.Contains("Request starting")).And.Contain(line => line.Contains("A request failed with Microsoft.Data.Sqlite.SqliteException"))
            .And.NotContain(line => line.Contains(Name));
        measured.Words.Should().Contain(word => word.StartsWith("http.server.request.duration")).And.Contain(word => word.StartsWith("imr.evaluations")).And.Contain(word => word.StartsWith("Microsoft.AspNetCore.Hosting.HttpRequestIn"))
            .And.NotContain(word => word.Contains(Name));
    }

    private void Keep(HttpAnswer answer)
    {
        if (answer.Status >= 400)
            _problems.Add(answer.Text + answer.Headers);
    }

    private static IEnumerable<string> Answers()
    {
        string[] answers =
        [
            $$$"""{"fact": "{{{Name}}}", "answer": "yes"}""", $$$"""{"fact": "pain duration", "answer": "{{{Name}}}"}""", $$$"""{"fact": "pain duration", "answer": {"answer": "{{{Name}}}", "words": "{{{Name}}}"}}""",
            $$$"""{"fact": "pain duration", "answer": {"{{{Name}}}": "{{{Name}}}"}}""", $$$"""{"item": "{{{Name}}}", "fact": "pain duration", "answer": "3 weeks"}""", $$$"""{"{{{Name}}}": 1}""", $"\"{Name}\"", Name,
        ];
        return [.. answers.Select(answer => $$$"""{"answers": [{{{answer}}}]}"""), $$$"""{"{{{Name}}}": []}""", Name];
    }

    /// <summary>The body with the name in place of one key or value after the other, in words that each kind refuses or takes.</summary>
    private static IEnumerable<string> Marked(string json)
    {
        for (var quote = json.IndexOf('"'); quote >= 0; quote = json.IndexOf('"', json.IndexOf('"', quote + 1) + 1))
        {
            var end = json.IndexOf('"', quote + 1);
            foreach (var value in (string[])[$"\"{Name}\"", $"\"{Name}", $"{{\"{Name}\": 1}}"])
                yield return json[..quote] + value + json[(end + 1)..];
        }
    }

    /// <summary>What no caller can do: the record is taken away, so that the next request fails within this program.</summary>
    private static async Task Break(ClaimsHost host)
    {
        await using var connection = new SqliteConnection($"Data Source={host.Database};Pooling=False");
        connection.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE record";
        command.ExecuteNonQuery();
    }
}
