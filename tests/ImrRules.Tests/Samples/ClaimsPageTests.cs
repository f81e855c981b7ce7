using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Pages;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Samples;

/// <summary>What the sample's page shows is what happens.</summary>
[Collection(RunningClaims.Name)]
public sealed class ClaimsPageTests(RunningClaims claims)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "samples", "ClaimsSystem", "README.md")).ReplaceLineEndings("\n");

    [CurlFact]
    public async Task The_page_gives_the_host_the_digests_of_the_tokens_that_it_draws()
    {
        var steps = FencedBlock.In(Page).First(block => block.Language == "bash").Text;
        var start = new ProcessStartInfo("bash", ["-e", "-u", "-c", $"dotnet() {{ env; }}\n{steps}"]) { UseShellExecute = false, RedirectStandardOutput = true };

        using var bash = Process.Start(start)!;
        var set = (await bash.StandardOutput.ReadToEndAsync()).Split('\n').Where(line => line.Contains('=', StringComparison.Ordinal)).Select(line => line.Split('=', 2)).ToLookup(pair => pair[0], pair => pair[1]);

        set["ClaimsSystem__Tokens__0__Sha256"].Should().Equal(DigestOf(set["DESK"].Single()));
        set["ClaimsSystem__Tokens__1__Sha256"].Should().Equal(DigestOf(set["REVIEWER"].Single()));
        set["ClaimsSystem__Tokens__1__Role"].Should().Equal("reviewer");
    }

    [CurlFact]
    public async Task The_calls_of_the_page_go_through_as_they_stand()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(ExampleOf.Folder, "*.json"))
            folder.Write(Path.Combine("samples", "ClaimsSystem", "example", Path.GetFileName(file)), await File.ReadAllTextAsync(file));
        var calls = FencedBlock.In(Page).Single(block => block.Remarks.Contains("calls")).Text;
        var start = new ProcessStartInfo("bash", ["-e", "-u", "-o", "pipefail", "-c", calls]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder.PathOf("") };
        foreach (var (name, value) in new[] { ("HOST", $"{claims.Host.Address}".TrimEnd('/')), ("DESK", ClaimsHost.Administrator), ("REVIEWER", ClaimsHost.Reviewer) })
            start.Environment[name] = value;

        using var bash = Process.Start(start)!;
        var shown = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();

        bash.ExitCode.Should().Be(0, shown);
        shown.Should().ContainAll("\"state\":\"waits for a decision\"", "\"fact\":\"radiculopathy on examination\"", "\"version\":3", "DRAFT", "\"missing\":[", "<!DOCTYPE html>", "\"state\":\"decided\"", "\"did\":\"decided\"", "Healthy", "\"openapi\"");
    }

    [Fact]
    public async Task The_page_lists_every_call_and_no_other()
    {
        var paths = (await claims.Desk.Get("/openapi/v1.json")).Json["paths"]!.AsObject();

        Regex.Matches(Page, @"`(GET|POST|PUT|PATCH|DELETE) (/[^`]*)`").Select(call => call.Groups[1].Value + " " + call.Groups[2].Value)
            .Should().BeEquivalentTo([.. paths.SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}")), "GET /health", "GET /openapi/v1.json"]);
    }

    private static string DigestOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
