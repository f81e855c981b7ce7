using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Requests;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Xunit;

namespace ImrRules.Tests.Conventions;

/// <summary>What the page for developers shows is what happens.</summary>
public sealed class DeveloperPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "for-developers.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_way_in_gives_a_determination_and_a_host_gets_the_evaluator()
    {
        var services = new ServiceCollection();
        Directory.CreateDirectory("our-guidelines");
        DeveloperProgram.AddTo(services);

        DeveloperProgram.Evaluate(new GuidelineEvaluator(RealPack.Library), new TreatmentRequest { Treatment = "traction" }, new CaseFile());
        services.Select(service => service.ServiceType).Should().Contain([typeof(GuidelineEvaluator), typeof(HealthCheckService)]);
    }

    [Fact]
    public void Each_command_gives_what_is_shown()
    {
        var commands = ShownCommand.In(Page);

        commands.Should().NotBeEmpty();
        foreach (var command in commands)
        {
            using var folder = new TemporaryFolder();
            var run = ImrRun.Of([.. ShownCommand.Words(command.Line).Select(word => word == "results" ? folder.PathOf(word) : word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)]);
            (run.Output + run.Error).TrimEnd('\n').Should().Be(command.Output);
        }
    }
}
