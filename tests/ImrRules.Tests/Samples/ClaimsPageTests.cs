using System.Diagnostics;
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
}
