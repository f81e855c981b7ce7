using System.Collections.Concurrent;
using System.Diagnostics;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace ImrRules.Tests.Samples;

/// <summary>What the sample bears and how soon it answers, on demand: the figures of its page.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class ClaimsLoadTests(ITestOutputHelper output)
{
    private const int Clients = 8;
    private const int Starts = 7;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    [ClaimsProgramFact]
    public async Task Half_a_minute_of_load_brings_no_failure()
    {
        using var program = new ClaimsProgram();
        using var desk = new ClaimsCaller(program.Address, ClaimsHost.Administrator);
        await program.Submit(desk);
        var answers = new ConcurrentBag<(string Asked, int Status, double Milliseconds)>();
        var clock = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => Work(program.Address, clock, answers))));

        var seconds = clock.Elapsed.TotalSeconds;
        output.WriteLine($"{answers.Count} requests of {Clients} clients in {seconds:F1} s: {answers.Count / seconds:F0} a second, {answers.Count(one => one.Status >= 400)} failures; processor time {program.ProcessorTime.TotalMilliseconds / answers.Count:F1} ms a request");
        foreach (var asked in answers.GroupBy(one => one.Asked).Append(answers.GroupBy(_ => "all").Single()))
        {
            var times = asked.Select(one => one.Milliseconds).Order().ToArray();
            output.WriteLine($"{asked.Key,-14} {times.Length,7}   median {times[times.Length / 2],6:F1} ms   p99 {times[(int)(times.Length * 0.99)],6:F1} ms   longest {times[^1],6:F1} ms");
        }
        answers.Should().NotBeEmpty().And.NotContain(one => one.Status >= 400);
    }

    [ClaimsProgramFact]
    public async Task From_the_start_of_the_process_to_the_first_answer()
    {
        var times = new List<double>();
        var worked = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            var clock = Stopwatch.StartNew();
            using var program = new ClaimsProgram();
            using var desk = new ClaimsCaller(program.Address, ClaimsHost.Administrator);
            var path = await program.Submit(desk);
            (await desk.Get($"{path}/determination")).Status.Should().Be(200);
            times.Add(clock.Elapsed.TotalMilliseconds);
            worked.Add(program.ProcessorTime.TotalMilliseconds);
        }

        output.WriteLine($"start of the process to the first determination: median {times.Order().ElementAt(Starts / 2):F0} ms of {Starts} ({string.Join(", ", times.Select(time => $"{time:F0}"))}); processor time {worked.Order().ElementAt(Starts / 2):F0} ms");
    }

    /// <summary>One case after the other, on its whole way.</summary>
    private static async Task Work(Uri address, Stopwatch clock, ConcurrentBag<(string, int, double)> answers)
    {
        using var desk = new ClaimsCaller(address, ClaimsHost.Administrator);
        using var reviewer = new ClaimsCaller(address, ClaimsHost.Reviewer);
        while (clock.Elapsed < Time)
        {
            var path = $"/cases/{(await Timed("submit", desk.Post("/cases", ExampleOf.Case))).Json["id"]}";
            await Timed("determination", desk.Get($"{path}/determination"));
            await Timed("questions", desk.Get($"{path}/questions"));
            await Timed("answers", desk.Post($"{path}/answers", ExampleOf.Answers));
            await Timed("draft letter", reviewer.Get($"{path}/letter?format=html"));
            var seen = (await Timed("determination", reviewer.Get($"{path}/determination"))).Determination;
            await Timed("decisions", reviewer.Post($"{path}/decisions", ExampleOf.Decisions, seen));
            await Timed("final letter", desk.Get($"{path}/letter?format=html"));
        }

        async Task<HttpAnswer> Timed(string asked, Task<HttpAnswer> call)
        {
            var began = Stopwatch.GetTimestamp();
            var answer = await call;
            answers.Add((asked, answer.Status, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
            return answer;
        }
    }
}
